-- Teams on the ground and what they find.
create schema patrol;

create table patrol.rapid_response_team (
    bureau     text not null,
    id         uuid not null,
    name       text not null,
    kind       text not null,                        -- STANDING, DYNAMIC or STATION
    station_id uuid,                                 -- territory.station, by value
    strength   int not null,                         -- people on duty
    area       text not null,
    shift      text not null,
    primary key (bureau, id),
    unique (bureau, name),
    constraint team_kind_is_known check (kind in ('STANDING', 'DYNAMIC', 'STATION')),
    constraint station_team_has_one_station check ((kind = 'STATION') = (station_id is not null)),
    constraint team_has_people check (strength > 0)
);

-- A hazard or a dispute seen on patrol. It has an owner from the first moment on: the officer responsible for the
-- village, else the room of the station, else the bureau's office.
create table patrol.finding (
    bureau        text not null,
    id            uuid not null,
    team_id       uuid not null,
    kind          text not null,                     -- HAZARD or DISPUTE
    latitude_deg  double precision not null,         -- WGS 84
    longitude_deg double precision not null,
    words         text not null,                     -- the circumstance, without numbers that name a person
    measures      text not null,                     -- what was done on site
    village_id    uuid,                              -- territory.village, by value; null: ground of no village
    owner         text not null,                     -- OFFICER, STATION or BUREAU
    officer_id    uuid,                              -- roster.officer, by value
    station_id    uuid,                              -- territory.station, by value
    state         text not null,                     -- REPORTED, ACCEPTED, RETURNED or CLOSED
    version       bigint not null,
    reported_at   timestamptz not null,
    reported_by   text not null,
    accepted_at   timestamptz,
    closed_at     timestamptz,
    result        text,
    primary key (bureau, id),
    foreign key (bureau, team_id) references patrol.rapid_response_team,
    constraint finding_kind_is_known check (kind in ('HAZARD', 'DISPUTE')),
    constraint finding_state_is_known check (state in ('REPORTED', 'ACCEPTED', 'RETURNED', 'CLOSED')),
    constraint finding_has_its_owner check (case owner
        when 'OFFICER' then officer_id is not null and village_id is not null
        when 'STATION' then officer_id is null and station_id is not null
        when 'BUREAU' then officer_id is null
        else false end),
    constraint finding_is_closed_with_a_result check ((state = 'CLOSED') = (result is not null and closed_at is not null))
);

create index finding_by_village on patrol.finding (bureau, village_id, reported_at desc);
create index finding_by_time on patrol.finding (bureau, reported_at desc);

create table patrol.finding_event (
    bureau     text not null,
    id         uuid not null,
    finding_id uuid not null,
    village_id uuid,
    step       text not null,
    state      text not null,
    owner      text not null,
    at         timestamptz not null,
    actor      text not null,
    actor_name text,
    why        text,
    primary key (bureau, id),
    foreign key (bureau, finding_id) references patrol.finding
);

create index finding_event_by_finding on patrol.finding_event (bureau, finding_id, at);

call guard.protect('patrol.rapid_response_team');
-- Teams cross the borders of stations: whoever reported a finding keeps seeing it.
call guard.protect('patrol.finding', village => 'village_id', more => 'reported_by = (select guard.setting(''actor''))',
    rights => 'select, insert, update');
call guard.protect('patrol.finding_event', village => 'village_id', more => 'actor = (select guard.setting(''actor''))',
    rights => 'select, insert');

create policy bureau_keeps_teams on patrol.rapid_response_team as restrictive for insert
    with check ((select guard.sees_bureau()));
create policy bureau_changes_teams on patrol.rapid_response_team as restrictive for update
    using ((select guard.sees_bureau()));
create policy bureau_removes_teams on patrol.rapid_response_team as restrictive for delete
    using ((select guard.sees_bureau()));
