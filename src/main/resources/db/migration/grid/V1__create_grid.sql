-- The grids of social governance. What a grid is called, how large it is and under which one it hangs can change: each state
-- is a version with its days, and none overwrites an earlier one.
create schema grid;

create table grid.grid (
    bureau     text not null,
    id         uuid not null,
    village_id uuid not null,                        -- territory.village, by value
    level      text not null,
    special    text,                                 -- what a special grid is made for
    code       text not null,                        -- of the grid system
    primary key (bureau, id),
    unique (bureau, code),
    unique (bureau, id, village_id, level),
    unique (bureau, id, village_id),
    constraint grid_level_is_known check (level in ('GENERAL', 'ORDINARY', 'MICRO', 'SPECIAL')),
    constraint grid_special_is_known check (special in ('MARKET', 'SCHOOL', 'SITE')),
    constraint grid_special_says_what_for check ((level = 'SPECIAL') = (special is not null))
);

create table grid.version (
    bureau     text not null,
    id         uuid not null default gen_random_uuid(),
    grid_id    uuid not null,
    village_id uuid not null,
    level      text not null,
    parent_id  uuid,                                 -- null: a general grid
    name       text not null,
    extent     text not null,                        -- where it ends on its four sides, in words
    households int,                                  -- null: not counted
    valid_from date not null,
    valid_to   date,                                 -- last day
    closed_why text,                                 -- null: still there, or followed by another version
    primary key (bureau, id),
    foreign key (bureau, grid_id, village_id, level) references grid.grid (bureau, id, village_id, level),
    -- nothing hangs under a grid of another village
    foreign key (bureau, parent_id, village_id) references grid.grid (bureau, id, village_id),
    constraint version_has_its_days check (valid_to is null or valid_to >= valid_from),
    constraint version_counts_households check (households > 0),
    constraint version_only_general_hangs_nowhere check ((level = 'GENERAL') = (parent_id is null)),
    constraint version_closes_with_a_day check (closed_why is null or valid_to is not null),
    constraint version_one_at_a_time
        exclude using gist (bureau with =, grid_id with =, daterange(valid_from, valid_to, '[]') with &&),
    constraint version_one_general_grid
        exclude using gist (bureau with =, village_id with =, daterange(valid_from, valid_to, '[]') with &&)
        where (level = 'GENERAL')
);

create index version_by_village on grid.version (bureau, village_id, valid_from);
create index version_by_parent on grid.version (bureau, parent_id);

create table grid.assignment (
    bureau     text not null,
    id         uuid not null,
    grid_id    uuid not null,
    village_id uuid not null,
    function   text not null,
    name       bytea not null,                       -- sealed
    duty_phone bytea,                                -- sealed; of the office, never their own; null: erased at the end
    first_day  date not null,
    last_day   date,
    primary key (bureau, id),
    foreign key (bureau, grid_id, village_id) references grid.grid (bureau, id, village_id),
    constraint assignment_function_is_known check (function in ('LEADER', 'WORKER', 'SUPERVISOR')),
    constraint assignment_ends_after_it_begins check (last_day >= first_day),
    constraint assignment_leaves_no_number check ((last_day is null) = (duty_phone is not null))
);

create index assignment_by_village on grid.assignment (bureau, village_id);

-- The tree is published. Who works in it is read by the police of the village, and by residents as long as they do.
call guard.protect('grid.grid', rights => 'select, insert');
call guard.protect('grid.version', rights => 'select, insert, update');
call guard.protect('grid.assignment', rights => 'select, insert',
    more => '(select guard.sees_bureau()) or ((select not guard.has_role(''COMMITTEE'', ''VISITOR''))
             and village_id = any ((select guard.villages())::uuid[]))
             or ((select guard.visits()) is not null and last_day is null)');
grant update (last_day, duty_phone) on grid.assignment to cunjing_app;

-- The centres of the grids report by them; nobody else outside the police signs in for that, and the tree names no person.
drop policy police_only on grid.grid;
drop policy police_only on grid.version;

do $$
declare
    guarded text;
    kept    text := '(select guard.has_role(''BUREAU_OFFICE'', ''STATION_LEADER'', ''SQUAD_LEADER'', ''APPLICATION''))
        and ((select guard.sees_bureau()) or village_id = any ((select guard.villages())::uuid[]))';
begin
    foreach guarded in array array['grid', 'version', 'assignment'] loop
        execute format('create policy keepers_add on grid.%I as restrictive for insert with check (%s)', guarded, kept);
        execute format('create policy keepers_change on grid.%I as restrictive for update using (%s)', guarded, kept);
    end loop;
end $$;
