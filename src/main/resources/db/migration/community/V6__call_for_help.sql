-- Calls to volunteers: to help with something, or to go along on a patrol of an area for some hours. An area is a set of villages, never
-- a way that somebody took. An invitation that is declined is deleted: who said no, and how often, can be counted nowhere.
create table community.call_for_help (
    bureau         text not null,
    id             uuid not null,
    kind           text not null,
    title          text not null,
    area           uuid[] not null,                  -- territory.village, by value
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    wanted         int not null,
    equipment      text,
    insurance      text,
    accompanied_by text,                             -- officer or leader who goes along
    for_partners   boolean not null,                 -- community partners of the area read it too
    called_at      timestamptz not null,
    called_by      text not null,
    cancelled_at   timestamptz,
    primary key (bureau, id),
    constraint call_kind_is_known check (kind in ('NEED', 'PATROL')),
    constraint call_has_an_area check (cardinality(area) between 1 and 50),
    constraint call_lasts_some_hours check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours'),
    constraint call_wants_somebody check (wanted between 1 and 200),
    constraint patrol_is_for_volunteers check (kind <> 'PATROL' or not for_partners),
    constraint patrol_is_insured_and_accompanied check (kind <> 'PATROL' or (insurance is not null and accompanied_by is not null))
);

create index call_for_help_by_time on community.call_for_help (bureau, starts_at);

-- The key to somebody's own page: a hash of the link that was handed over. Without a row there is no door.
create table community.own_link (
    bureau     text not null,
    id         uuid not null,                        -- of the member or the agreement whose it is
    village_id uuid not null,
    link_hash  bytea not null,                       -- SHA-256
    made_at    timestamptz not null,
    primary key (bureau, id),
    unique (bureau, link_hash)
);

create table community.invitation (
    bureau      text not null,
    id          uuid not null,
    call_id     uuid not null,
    member_id   uuid not null,
    village_id  uuid not null,                       -- of the member
    accepted_at timestamptz,
    done_at     timestamptz,
    minutes     int,                                 -- served, as the volunteer or the officer says
    primary key (bureau, id),
    unique (bureau, call_id, member_id),
    foreign key (bureau, call_id) references community.call_for_help not valid,
    foreign key (bureau, member_id) references community.team_member not valid,
    constraint invitation_is_accepted_before_it_is_done check (done_at is null or accepted_at is not null),
    constraint invitation_is_done_whole check ((done_at is null) = (minutes is null) and minutes between 1 and 720)
);

create index invitation_by_member on community.invitation (bureau, member_id);

call guard.protect('community.call_for_help', more => 'area && (select guard.villages()) or (select guard.sees_bureau())',
    rights => 'select, insert');
grant update (cancelled_at) on community.call_for_help to cunjing_app;
call guard.protect('community.own_link', village => 'village_id', rights => 'select, insert, delete');
call guard.protect('community.invitation', village => 'village_id', rights => 'select, insert, delete');
grant update (accepted_at, done_at, minutes) on community.invitation to cunjing_app;

create policy called_within_reach on community.call_for_help as restrictive for insert
    with check (area <@ (select guard.villages()) or (select guard.sees_bureau()));
create policy police_calls on community.call_for_help as restrictive for insert with check (not (select guard.has_role('COMMITTEE')));
create policy police_cancels on community.call_for_help as restrictive for update using (not (select guard.has_role('COMMITTEE')));
create policy police_links on community.own_link as restrictive using (not (select guard.has_role('COMMITTEE')));
create policy police_invites on community.invitation as restrictive using (not (select guard.has_role('COMMITTEE')));

-- Whoever holds a link sees their own rows and answers their own invitations, whatever else the visit could ask for.
create policy own on community.own_link for select
    using (bureau = (select guard.bureau()) and link_hash = decode((select guard.setting('own_link')), 'hex'));

create function community.own_holder() returns uuid stable language sql
    return (select id from community.own_link
             where bureau = guard.bureau() and link_hash = decode(guard.setting('own_link'), 'hex'));

create policy own on community.invitation using (bureau = (select guard.bureau()) and member_id = (select community.own_holder()))
    with check (bureau = (select guard.bureau()) and member_id = (select community.own_holder()));
create policy visitors_answer_only on community.invitation as restrictive for insert
    with check ((select guard.setting('reach')) <> 'VISITOR');
create policy invited on community.call_for_help for select
    using (bureau = (select guard.bureau()) and (select guard.setting('own_link')) is not null
           and id in (select call_id from community.invitation i
                       where i.bureau = guard.bureau() and i.member_id = (select community.own_holder())));
create policy own on community.team_member for select
    using (bureau = (select guard.bureau()) and id = (select community.own_holder()));
