-- Matters that police and grid share. The id is that of the ledger entry which a report becomes, so that both sides speak of
-- the same thing. No resident is named: kind, grid, place and what is to be done.
create table grid.event (
    bureau         text not null,
    id             uuid not null,
    direction      text not null,
    centre_id      uuid not null,                    -- referral.department, by value
    grid_id        uuid not null,
    village_id     uuid not null,
    officer_id     uuid,                             -- who has it on the police side; null: the station
    kind           text not null,
    place          text not null,
    text           text not null,
    due_on         date,                             -- wished day
    state          text not null,
    in_ledger      boolean not null default false,   -- casework.entry of this id says how it goes on
    outcome        text,
    result         text,
    returned       text,                             -- why it came back
    merged_into    uuid,
    opened_at      timestamptz not null,
    opened_by      text not null,
    opened_by_name text not null,
    version        bigint not null default 0,
    primary key (bureau, id),
    foreign key (bureau, grid_id, village_id) references grid.grid (bureau, id, village_id) not valid,
    foreign key (bureau, merged_into) references grid.event,
    constraint event_direction_is_known check (direction in ('TO_POLICE', 'TO_GRID')),
    constraint event_kind_is_known check (kind in ('DISPUTE', 'HAZARD', 'OTHER')),
    constraint event_state_is_known check (state in ('SENT', 'ACCEPTED', 'RETURNED', 'RESOLVED', 'WITHDRAWN', 'MERGED')),
    constraint event_outcome_is_known check (outcome in ('SETTLED', 'REFERRED', 'REMOVED', 'DONE')),
    constraint event_ends_with_an_outcome check ((state = 'RESOLVED') = (outcome is not null)),
    constraint event_comes_back_for_a_reason check (state <> 'RETURNED' or returned is not null),
    constraint event_merges_into_another check ((state = 'MERGED') = (merged_into is not null) and merged_into <> id),
    constraint event_of_the_police_is_in_the_ledger check (direction = 'TO_POLICE' or not in_ledger)
);

create index event_by_village on grid.event (bureau, village_id);
create index event_by_centre on grid.event (bureau, centre_id);
create index event_by_officer on grid.event (bureau, officer_id) where state in ('SENT', 'ACCEPTED', 'RETURNED');

-- Who reported it; what was reported twice keeps both.
create table grid.report (
    bureau      text not null,
    id          uuid not null,
    event_id    uuid not null,
    village_id  uuid not null,
    centre_id   uuid not null,
    foreign_id  text,                                -- of the grid system; null: noted at the desk
    reporter    text not null,                       -- the grid worker, never a resident
    text        text not null,
    reported_at timestamptz not null,
    primary key (bureau, id),
    foreign key (bureau, event_id) references grid.event
);

create index report_by_event on grid.report (bureau, event_id);
create index report_by_foreign_id on grid.report (bureau, centre_id, foreign_id);

create table grid.step (
    bureau        text not null,
    id            uuid not null,
    event_id      uuid not null,
    village_id    uuid not null,
    centre_id     uuid not null,
    step          text not null,
    note          text,
    taken_at      timestamptz not null,
    taken_by      text not null,
    taken_by_name text not null,
    primary key (bureau, id),
    foreign key (bureau, event_id) references grid.event
);

create index step_by_event on grid.step (bureau, event_id);

do $$
declare
    guarded text;
begin
    foreach guarded in array array['event', 'report', 'step'] loop
        execute format('call guard.protect(''grid.%s'', rights => ''select, insert'', more => %L)', guarded,
            '(select guard.sees_bureau()) or ((select not guard.has_role(''COMMITTEE'', ''VISITOR''))
             and village_id = any ((select guard.villages())::uuid[])) or centre_id = (select guard.department())');
        execute format('drop policy police_only on grid.%I', guarded);
    end loop;
end $$;
grant update (state, officer_id, text, in_ledger, outcome, result, returned, merged_into, version) on grid.event to cunjing_app;
grant update (event_id) on grid.report to cunjing_app;

-- A centre reports, sends again and withdraws; it answers what the police ask. The police ask, and merge what is the same.
create policy each_side_sends on grid.event as restrictive for insert with check (
    (select guard.has_role('APPLICATION'))
    or (direction = 'TO_POLICE') = (select guard.outside()));
create policy each_side_answers on grid.event as restrictive for update
    using (not (select guard.outside())
        or (direction = 'TO_POLICE' and state in ('SENT', 'RETURNED'))
        or (direction = 'TO_GRID' and state in ('SENT', 'ACCEPTED')))
    with check (not (select guard.outside())
        or (direction = 'TO_POLICE' and state in ('SENT', 'WITHDRAWN'))
        or (direction = 'TO_GRID' and state in ('ACCEPTED', 'RETURNED', 'RESOLVED')));
create policy police_merge on grid.report as restrictive for update using (not (select guard.outside()));
