-- Drills: what a room practises. Nothing of it is a finding, an order or an emergency, so nothing that counts those can count
-- it. An answer holds the role, never the person.
create table patrol.drill_scenario (
    bureau     text not null,
    id         uuid not null,
    name       text not null,
    points     jsonb not null,                       -- kind, words, minutes after the start; no places
    made_at    timestamptz not null,
    retired_at timestamptz,
    primary key (bureau, id)
);

create unique index drill_scenario_has_its_name on patrol.drill_scenario (bureau, name) where retired_at is null;

create table patrol.drill (
    bureau        text not null,
    id            uuid not null,
    title         text not null,
    village_ids   uuid[] not null,                   -- territory.village, by value
    begun_at      timestamptz not null,
    begun_by_name text not null,                     -- who is responsible for the drill, not who is drilled
    until         timestamptz not null,              -- over by itself then
    ended_at      timestamptz,
    ending        text,
    primary key (bureau, id),
    constraint drill_has_an_area check (cardinality(village_ids) > 0),
    constraint drill_ends_after_it_begins check (until > begun_at and ended_at >= begun_at),
    constraint drill_ends_in_a_known_way check (ending in ('BY_HAND', 'IN_TIME', 'FOR_EARNEST')),
    constraint drill_that_is_over_says_how check ((ended_at is null) = (ending is null))
);

create index drill_by_time on patrol.drill (bureau, begun_at desc);

create table patrol.drill_item (
    bureau      text not null,
    id          uuid not null,
    drill_id    uuid not null,
    village_ids uuid[] not null,                     -- of the drill, for its reach
    kind        text not null,
    village_id  uuid not null,
    words       text not null,
    opens_at    timestamptz not null,
    plan_id     uuid,                                -- of a switch
    team_id     uuid,                                -- of a team that a switch sends
    primary key (bureau, id),
    foreign key (bureau, drill_id) references patrol.drill,
    foreign key (bureau, plan_id) references patrol.mode_plan,
    foreign key (bureau, team_id) references patrol.rapid_response_team,
    constraint drill_item_kind_is_known check (kind in ('FINDING', 'ORDER', 'SWITCH', 'TEAM')),
    constraint drill_item_names_plan_or_team check ((kind = 'SWITCH') = (plan_id is not null) and (kind = 'TEAM') = (team_id is not null))
);

create index drill_item_by_drill on patrol.drill_item (bureau, drill_id, opens_at);

create table patrol.drill_answer (
    bureau      text not null,
    item_id     uuid not null,
    village_ids uuid[] not null,
    step        text not null,
    at          timestamptz not null,
    role        text not null,
    primary key (bureau, item_id, step),             -- each step once, whoever else takes it in the same moment
    foreign key (bureau, item_id) references patrol.drill_item,
    constraint drill_step_is_known check (step in ('ACCEPT', 'RETURN', 'DONE'))
);

-- The clock asks for no bureau: it sees when something is due in which, and nothing else.
create table patrol.drill_due (
    bureau   text not null,
    drill_id uuid not null,
    next_at  timestamptz not null,
    primary key (bureau, drill_id),
    foreign key (bureau, drill_id) references patrol.drill
);

create index drill_due_by_time on patrol.drill_due (next_at);

call guard.protect('patrol.drill_scenario', rights => 'select, insert, update');
call guard.protect('patrol.drill', rights => 'select, insert',
    more => '(select guard.sees_bureau()) or village_ids && (select guard.villages())');
grant update (ended_at, ending) on patrol.drill to cunjing_app;
call guard.protect('patrol.drill_item', rights => 'select, insert',
    more => '(select guard.sees_bureau()) or village_ids && (select guard.villages())');
call guard.protect('patrol.drill_answer', rights => 'select, insert',
    more => '(select guard.sees_bureau()) or village_ids && (select guard.villages())');
alter table patrol.drill_due enable row level security;
alter table patrol.drill_due force row level security;
create policy clock_sees_all on patrol.drill_due for select using (true);
create policy own_bureau_adds on patrol.drill_due for insert with check (bureau = (select guard.bureau()));
create policy own_bureau_moves on patrol.drill_due for update using (bureau = (select guard.bureau()));
create policy own_bureau_ends on patrol.drill_due for delete using (bureau = (select guard.bureau()));
grant select, insert, update, delete on patrol.drill_due to cunjing_app;

-- Whoever leads the whole area begins and ends a drill; the police alone read it.
create policy begun_from_rooms on patrol.drill as restrictive for insert with check (
    (select guard.sees_bureau()) or (village_ids <@ (select guard.villages()) and (select guard.has_role('STATION_LEADER'))));
create policy ended_from_rooms on patrol.drill as restrictive for update using (
    (select guard.sees_bureau()) or (village_ids <@ (select guard.villages()) and (select guard.has_role('STATION_LEADER'))));
create policy laid_out_from_rooms on patrol.drill_item as restrictive for insert with check (
    (select guard.sees_bureau()) or (village_ids <@ (select guard.villages()) and (select guard.has_role('STATION_LEADER'))));
create policy kept_by_leaders on patrol.drill_scenario as restrictive for insert with check (
    (select guard.sees_bureau()) or (select guard.has_role('STATION_LEADER')));
create policy retired_by_leaders on patrol.drill_scenario as restrictive for update using (
    (select guard.sees_bureau()) or (select guard.has_role('STATION_LEADER')));
create policy no_committee on patrol.drill_scenario as restrictive for select using (not (select guard.has_role('COMMITTEE')));
create policy no_committee on patrol.drill as restrictive for select using (not (select guard.has_role('COMMITTEE')));
create policy no_committee on patrol.drill_item as restrictive for select using (not (select guard.has_role('COMMITTEE')));
create policy no_committee on patrol.drill_answer as restrictive using (not (select guard.has_role('COMMITTEE')));
