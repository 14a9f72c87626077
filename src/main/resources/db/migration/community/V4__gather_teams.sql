-- The team around the officer of a village: 1 + 3 + N. Who leads it follows the posting and is written down nowhere here.
create table community.team_model (
    bureau     text not null primary key,
    volunteers int not null,                         -- N: how many helpers there should be at least
    constraint team_model_counts_helpers check (volunteers between 0 and 1000)
);

create table community.team_role (
    bureau   text not null,
    id       uuid not null,
    place    int not null,                           -- in the list
    category text not null,                          -- who can fill it
    name     text,                                   -- what the bureau calls it; null: as its category
    least    int not null,
    primary key (bureau, id),
    constraint team_role_category_is_known check (category in ('POLICE', 'AUXILIARY', 'COMPREHENSIVE_GOVERNANCE',
        'GRID_WORKER', 'SECURITY_GUARD', 'ENTERPRISE', 'RESIDENT')),
    constraint team_role_takes_somebody check (least between 1 and 20)
);

call guard.protect('community.team_model', more => '(select guard.visits()) is null', rights => 'select, insert, update');
call guard.protect('community.team_role', more => '(select guard.visits()) is null', rights => 'select, insert, delete');
create policy office_adds on community.team_model as restrictive for insert with check ((select guard.sees_bureau()));
create policy office_changes on community.team_model as restrictive for update using ((select guard.sees_bureau()));
create policy office_adds on community.team_role as restrictive for insert with check ((select guard.sees_bureau()));
create policy office_removes on community.team_role as restrictive for delete using ((select guard.sees_bureau()));

-- No day of birth: whether somebody may go on a patrol follows from the day on which an officer saw that they are of age.
-- After erasure the row says only that somebody of this kind was there from when to when: what was counted stays counted.
create table community.team_member (
    bureau        text not null,
    id            uuid not null,
    village_id    uuid not null,                     -- territory.village, by value
    category      text not null,
    force         text,                              -- null: belongs to none of the five
    role_id       uuid,                              -- of the three; null: one of the N
    organisation  text,                              -- where they come from
    name          bytea,                             -- sealed; null: erased
    contact       bytea,                             -- sealed; null: not given, or erased
    consented_on  date not null,
    told_on       date,                              -- what the task is and what can happen
    agreed_on     date,                              -- agreement with a volunteer
    adult_seen_on date,                              -- null: nobody has seen it yet
    joined_on     date not null,
    left_on       date,                              -- last day
    erased_on     date,
    primary key (bureau, id),
    constraint team_member_category_is_known check (category in ('POLICE', 'AUXILIARY', 'COMPREHENSIVE_GOVERNANCE',
        'GRID_WORKER', 'SECURITY_GUARD', 'ENTERPRISE', 'RESIDENT')),
    constraint team_member_force_is_known check (force in ('PATROL_TEAM', 'SECURITY_TEAM', 'GRID_WORKER', 'VOLUNTEER',
        'RED_ARMBAND')),
    constraint team_member_volunteers_knowingly check (force not in ('VOLUNTEER', 'RED_ARMBAND')
        or (told_on is not null and agreed_on is not null)),
    constraint team_member_leaves_after_joining check (left_on >= joined_on),
    constraint team_member_is_erased_after_leaving check (erased_on is null or left_on is not null),
    constraint team_member_is_erased_whole check (case when erased_on is null then name is not null
        else name is null and contact is null and organisation is null and adult_seen_on is null end)
);

create index team_member_by_village on community.team_member (bureau, village_id, joined_on);

create table community.team_training (
    bureau     text not null,
    id         uuid not null,
    member_id  uuid not null,
    village_id uuid not null,
    held_on    date not null,
    topic      text not null,
    primary key (bureau, id),
    foreign key (bureau, member_id) references community.team_member
);

create index team_training_by_member on community.team_training (bureau, member_id);

-- Who of the team goes where and when. What came of it stands in the ledger.
create table community.team_shift (
    bureau       text not null,
    id           uuid not null,
    village_id   uuid not null,
    force        text not null,
    activity     text not null,
    day          date not null,
    starts_at    time not null,
    ends_at      time not null,                      -- earlier than the start: on the next morning
    place        text not null,
    members      uuid[] not null,                    -- community.team_member
    cancelled_on date,
    primary key (bureau, id),
    constraint team_shift_force_is_known check (force in ('PATROL_TEAM', 'SECURITY_TEAM', 'GRID_WORKER', 'VOLUNTEER',
        'RED_ARMBAND')),
    constraint team_shift_activity_is_known check (activity in ('PATROL', 'PUBLICITY', 'GOVERNANCE')),
    constraint team_shift_lasts check (starts_at <> ends_at)
);

create index team_shift_by_village on community.team_shift (bureau, village_id, day);

-- The committee looks on; a visitor of the village's page sees none of it.
call guard.protect('community.team_member', village => 'village_id', rights => 'select, insert');
call guard.protect('community.team_training', village => 'village_id', rights => 'select, insert');
call guard.protect('community.team_shift', village => 'village_id', rights => 'select, insert');
grant update (organisation, name, contact, adult_seen_on, left_on, erased_on) on community.team_member to cunjing_app;
grant update (members, cancelled_on) on community.team_shift to cunjing_app;

do $$
declare
    guarded text;
begin
    foreach guarded in array array['team_member', 'team_training', 'team_shift'] loop
        execute format('create policy police_adds on community.%I as restrictive for insert
            with check (not (select guard.has_role(''COMMITTEE'')))', guarded);
        execute format('create policy police_changes on community.%I as restrictive for update
            using (not (select guard.has_role(''COMMITTEE'')))', guarded);
    end loop;
end $$;
