-- What teams patrol: points, the net of beats and the outer ring, within a window of time. A visit is a record of a team at a
-- target, written down by its leader; where anybody went between is kept nowhere.
create table patrol.patrol_plan (
    bureau       text not null,
    id           uuid not null,
    name         text not null,
    village_ids  uuid[] not null,                    -- of its targets; territory.village, by value
    begins_at    timestamptz not null,
    ends_at      timestamptz not null,
    rural_share  double precision not null,          -- of the targets, in [0, 1]
    made_by      text not null,
    made_by_name text not null,
    approved_at  timestamptz,
    approved_by  text,
    approved_by_name text,
    primary key (bureau, id),
    unique (bureau, name),
    constraint plan_ends_after_it_begins check (ends_at > begins_at),
    constraint approval_names_somebody_else check ((approved_at is null) = (approved_by is null) and approved_by <> made_by),
    constraint approved_plan_reaches_the_country check (approved_at is null or rural_share > 0)
);

create index patrol_plan_by_time on patrol.patrol_plan (bureau, begins_at desc);

create table patrol.patrol_target (
    bureau      text not null,
    id          uuid not null,
    plan_id     uuid not null,
    village_ids uuid[] not null,                     -- as in the plan, for its reach
    layer       text not null,                       -- POINT, NET or RING
    name        text not null,
    village_id  uuid not null,
    primary key (bureau, id),
    foreign key (bureau, plan_id) references patrol.patrol_plan,
    constraint target_layer_is_known check (layer in ('POINT', 'NET', 'RING'))
);

create index patrol_target_by_plan on patrol.patrol_target (bureau, plan_id);

create table patrol.patrol_visit (
    bureau        text not null,
    id            uuid not null,
    target_id     uuid not null,
    village_ids   uuid[] not null,
    team_id       uuid not null,
    visited_at    timestamptz not null,
    noted_by      text not null,
    noted_by_name text not null,
    note          text,
    primary key (bureau, id),
    foreign key (bureau, target_id) references patrol.patrol_target,
    foreign key (bureau, team_id) references patrol.rapid_response_team
);

create index patrol_visit_by_target on patrol.patrol_visit (bureau, target_id, visited_at);

call guard.protect('patrol.patrol_plan', rights => 'select, insert',
    more => '(select guard.sees_bureau()) or village_ids && (select guard.villages())');
grant update (approved_at, approved_by, approved_by_name) on patrol.patrol_plan to cunjing_app;
call guard.protect('patrol.patrol_target', rights => 'select, insert',
    more => '(select guard.sees_bureau()) or village_ids && (select guard.villages())');
call guard.protect('patrol.patrol_visit', rights => 'select, insert',
    more => '(select guard.sees_bureau()) or village_ids && (select guard.villages())');

-- Rooms that lead all of the ground plan it; the police alone read it.
create policy planned_in_rooms on patrol.patrol_plan as restrictive for insert with check ((select guard.sees_bureau())
    or (village_ids <@ (select guard.villages()) and (select guard.has_role('STATION_LEADER', 'SQUAD_LEADER'))));
create policy approved_by_leaders on patrol.patrol_plan as restrictive for update using ((select guard.sees_bureau())
    or (village_ids <@ (select guard.villages()) and (select guard.has_role('STATION_LEADER'))));
create policy noted_in_rooms on patrol.patrol_visit as restrictive for insert with check ((select guard.sees_bureau())
    or (select guard.has_role('STATION_LEADER', 'SQUAD_LEADER')));
create policy no_committee on patrol.patrol_plan as restrictive for select using (not (select guard.has_role('COMMITTEE')));
create policy no_committee on patrol.patrol_target as restrictive for select using (not (select guard.has_role('COMMITTEE')));
create policy no_committee on patrol.patrol_visit as restrictive for select using (not (select guard.has_role('COMMITTEE')));
