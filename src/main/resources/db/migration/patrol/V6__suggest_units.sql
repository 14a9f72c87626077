-- Where a team of no station waits for its work; a team of a station waits there.
alter table patrol.rapid_response_team add column post_village_id uuid; -- territory.village, by value

-- What counts how much when units are put in order for a place. Without a row the usual ones hold.
create table patrol.unit_term (
    bureau       text not null,
    near         int not null,                       -- the four weights
    rested       int not null,
    able         int not null,
    known        int not null,
    half_km      double precision not null,          -- at this distance nearness is worth half
    rested_hours int not null,                       -- rested in full
    known_days   int not null,                       -- of answering for the village, known in full
    primary key (bureau),
    constraint unit_term_is_bounded check (
        least(near, rested, able, known) >= 0 and greatest(near, rested, able, known) between 1 and 100
        and half_km > 0 and half_km <= 50 and rested_hours between 1 and 48 and known_days between 1 and 3650)
);

-- How well a specialty, an officer as such or a kind of team answers a kind of call, in percent.
create table patrol.unit_ability (
    bureau     text not null,
    kind       text not null,
    capability text not null,
    percent    int not null,
    primary key (bureau, kind, capability),
    constraint unit_ability_is_a_share check (percent between 0 and 100)
);

call guard.protect('patrol.unit_term', rights => 'select, insert, update');
call guard.protect('patrol.unit_ability', rights => 'select, insert, delete');
create policy office_sets_terms on patrol.unit_term as restrictive for insert with check ((select guard.sees_bureau()));
create policy office_changes_terms on patrol.unit_term as restrictive for update using ((select guard.sees_bureau()));
create policy office_sets_abilities on patrol.unit_ability as restrictive for insert
    with check ((select guard.sees_bureau()));
create policy office_drops_abilities on patrol.unit_ability as restrictive for delete using ((select guard.sees_bureau()));
