-- People who help: teams and partners of a village, and who belongs to them. Rows, not counters; nothing here can hold
-- a mark, an order of merit or a number of points.
create schema community;

create table community.organisation (
    bureau     text not null,
    id         uuid not null,
    village_id uuid not null,                        -- territory.village, by value
    kind       text not null,
    name       text not null,
    founded_on date not null,
    primary key (bureau, id),
    constraint organisation_kind_is_known check (kind in (
        'PEACE_VOLUNTEERS', 'VOLUNTEER_PATROL', 'RED_ARMBANDS', 'SECURITY_COMMITTEE', 'NEIGHBOURHOOD_WATCH',
        'COMMUNITY_PARTNERS'))
);

create index organisation_by_village on community.organisation (bureau, village_id);

create table community.volunteer (
    bureau          text not null,
    id              uuid not null,
    organisation_id uuid not null,
    village_id      uuid not null,                   -- of the organisation; the door of row-level security
    name            bytea not null,                  -- sealed
    joined_on       date not null,
    left_on         date,
    primary key (bureau, id),
    foreign key (bureau, organisation_id) references community.organisation,
    constraint volunteer_leaves_after_joining check (left_on is null or left_on >= joined_on)
);

create index volunteer_by_organisation on community.volunteer (bureau, organisation_id);
create index volunteer_by_village_and_day on community.volunteer (bureau, village_id, joined_on);

call guard.protect('community.organisation', village => 'village_id');
call guard.protect('community.volunteer', village => 'village_id');

-- The page of a village shows none of its volunteers.
create policy not_for_visitors on community.volunteer as restrictive using ((select guard.visits()) is null);
create policy not_for_visitors on community.organisation as restrictive using ((select guard.visits()) is null);
