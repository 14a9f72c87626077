-- Routine control and emergency response. A plan says which team goes where in which mode; an emergency is a plan in force
-- for its villages, until a moment.
create table patrol.mode_plan (
    bureau      text not null,
    id          uuid not null,
    name        text not null,
    village_ids uuid[] not null,                     -- the area; territory.village, by value
    made_at     timestamptz not null,
    made_by     text not null,
    retired_at  timestamptz,
    primary key (bureau, id),
    constraint mode_plan_has_an_area check (cardinality(village_ids) > 0)
);

create unique index mode_plan_has_its_name on patrol.mode_plan (bureau, name) where retired_at is null;

create table patrol.mode_assignment (
    bureau     text not null,
    plan_id    uuid not null,
    team_id    uuid not null,
    mode       text not null,                        -- ROUTINE or EMERGENCY
    village_id uuid not null,                        -- where the team goes
    task       text not null,
    primary key (bureau, plan_id, team_id, mode),
    foreign key (bureau, plan_id) references patrol.mode_plan,
    foreign key (bureau, team_id) references patrol.rapid_response_team,
    constraint assignment_mode_is_known check (mode in ('ROUTINE', 'EMERGENCY'))
);

create table patrol.emergency (
    bureau      text not null,
    id          uuid not null,
    plan_id     uuid not null,
    village_ids uuid[] not null,                     -- as the plan had them
    begun_at    timestamptz not null,
    until       timestamptz not null,                -- returns by itself then
    ended_at    timestamptz,
    primary key (bureau, id),
    foreign key (bureau, plan_id) references patrol.mode_plan,
    constraint emergency_ends_after_it_begins check (until > begun_at and ended_at >= begun_at)
);

create index emergency_by_time on patrol.emergency (bureau, begun_at desc);

-- One mode for each village at a time, whoever else switches in the same moment.
create table patrol.emergency_village (
    bureau       text not null,
    emergency_id uuid not null,
    village_id   uuid not null,
    ended_at     timestamptz,
    primary key (bureau, emergency_id, village_id),
    foreign key (bureau, emergency_id) references patrol.emergency
);

create unique index village_has_one_mode on patrol.emergency_village (bureau, village_id) where ended_at is null;
create index emergency_village_by_village on patrol.emergency_village (bureau, village_id);

create table patrol.mode_switch (
    bureau       text not null,
    id           uuid not null,
    emergency_id uuid not null,
    village_ids  uuid[] not null,
    step         text not null,                      -- SWITCH, EXTEND, RETURN or EXPIRE
    at           timestamptz not null,
    actor        text not null,
    actor_name   text,
    reason       text,
    until        timestamptz,
    primary key (bureau, id),
    foreign key (bureau, emergency_id) references patrol.emergency,
    constraint switch_step_is_known check (step in ('SWITCH', 'EXTEND', 'RETURN', 'EXPIRE')),
    constraint people_give_a_reason check (step = 'EXPIRE' or reason is not null)
);

create index mode_switch_by_emergency on patrol.mode_switch (bureau, emergency_id, at);

-- What a switch asks of a team. When it was told and when its room noted it in place are times of the team's work, not of
-- anybody's whereabouts.
create table patrol.deployment (
    bureau       text not null,
    emergency_id uuid not null,
    mode         text not null,
    team_id      uuid not null,
    village_ids  uuid[] not null,
    village_id   uuid not null,
    task         text not null,
    ordered_at   timestamptz not null,
    told_at      timestamptz,
    in_place_at  timestamptz,
    in_place_by  text,
    primary key (bureau, emergency_id, mode, team_id),
    foreign key (bureau, emergency_id) references patrol.emergency,
    foreign key (bureau, team_id) references patrol.rapid_response_team,
    constraint deployment_mode_is_known check (mode in ('ROUTINE', 'EMERGENCY'))
);

-- The clock asks for no bureau: it sees when something is due in which, and nothing else.
create table patrol.emergency_due (
    bureau       text not null,
    emergency_id uuid not null,
    until        timestamptz not null,
    primary key (bureau, emergency_id),
    foreign key (bureau, emergency_id) references patrol.emergency
);

create index emergency_due_by_time on patrol.emergency_due (until);

call guard.protect('patrol.mode_plan', rights => 'select, insert, update',
    more => '(select guard.sees_bureau()) or village_ids && (select guard.villages())');
call guard.protect('patrol.mode_assignment', rights => 'select, insert',
    more => 'exists (select from patrol.mode_plan plan where plan.bureau = mode_assignment.bureau and plan.id = plan_id)');
call guard.protect('patrol.emergency', rights => 'select, insert, update',
    more => '(select guard.sees_bureau()) or village_ids && (select guard.villages())');
call guard.protect('patrol.emergency_village', village => 'village_id', rights => 'select, insert, update');
call guard.protect('patrol.mode_switch', rights => 'select, insert',
    more => '(select guard.sees_bureau()) or village_ids && (select guard.villages())');
call guard.protect('patrol.deployment', rights => 'select, insert, update',
    more => '(select guard.sees_bureau()) or village_ids && (select guard.villages())');
alter table patrol.emergency_due enable row level security;
alter table patrol.emergency_due force row level security;
create policy clock_sees_all on patrol.emergency_due for select using (true);
create policy own_bureau_adds on patrol.emergency_due for insert with check (bureau = (select guard.bureau()));
create policy own_bureau_moves on patrol.emergency_due for update using (bureau = (select guard.bureau()));
create policy own_bureau_ends on patrol.emergency_due for delete using (bureau = (select guard.bureau()));
grant select, insert, update, delete on patrol.emergency_due to cunjing_app;

-- A plan and a switch belong to whoever leads all of the area, the police alone.
create policy led_from_rooms on patrol.mode_plan as restrictive for insert with check (
    (select guard.sees_bureau()) or (village_ids <@ (select guard.villages()) and (select guard.has_role('STATION_LEADER'))));
create policy retired_from_rooms on patrol.mode_plan as restrictive for update using (
    (select guard.sees_bureau()) or (village_ids <@ (select guard.villages()) and (select guard.has_role('STATION_LEADER'))));
create policy switched_from_rooms on patrol.emergency as restrictive for insert with check (
    (select guard.sees_bureau()) or (village_ids <@ (select guard.villages()) and (select guard.has_role('STATION_LEADER'))));
create policy ended_from_rooms on patrol.emergency as restrictive for update using (
    (select guard.sees_bureau()) or (village_ids <@ (select guard.villages()) and (select guard.has_role('STATION_LEADER'))));
create policy no_committee on patrol.mode_plan as restrictive for select using (not (select guard.has_role('COMMITTEE')));
create policy no_committee on patrol.emergency as restrictive for select using (not (select guard.has_role('COMMITTEE')));
create policy no_committee on patrol.mode_switch as restrictive for select using (not (select guard.has_role('COMMITTEE')));
create policy no_committee on patrol.deployment as restrictive for select using (not (select guard.has_role('COMMITTEE')));
create policy no_committee on patrol.emergency_village as restrictive for select using (not (select guard.has_role('COMMITTEE')));
