-- Officers of neighbouring villages work on one finding together: led by one of them, for a time, with access to this finding
-- alone.
create table patrol.joint_duty (
    bureau      text not null,
    id          uuid not null,
    finding_id  uuid not null,
    kind        text not null,                       -- of the finding; what a member's file says of it afterwards
    village_id  uuid not null,                       -- of the finding; territory.village, by value
    owner_id    uuid,                                -- roster.officer: who answers for the finding; null: a room
    lead_id     uuid not null,
    officer_ids uuid[] not null,                     -- who joined
    home_ids    uuid[] not null,                     -- the neighbouring village of each, in the same order
    task        text not null,
    begun_at    timestamptz not null,
    begun_by    text not null,
    until       timestamptz not null,                -- access is over then
    ended_at    timestamptz,
    outcome     text,                                -- SETTLED, RETURNED or LAPSED
    result      text,
    primary key (bureau, id),
    foreign key (bureau, finding_id) references patrol.finding,
    constraint joint_duty_has_members check (cardinality(officer_ids) > 0 and cardinality(officer_ids) = cardinality(home_ids)),
    constraint joint_duty_is_led_by_one_of_them check (lead_id = any (officer_ids) or lead_id = owner_id),
    constraint joint_duty_ends_after_it_begins check (until > begun_at),
    constraint joint_duty_outcome_is_known check (outcome in ('SETTLED', 'RETURNED', 'LAPSED')),
    constraint joint_duty_ends_with_an_outcome check ((ended_at is null) = (outcome is null))
);

create unique index finding_has_one_joint_duty on patrol.joint_duty (bureau, finding_id) where ended_at is null;
create index joint_duty_by_village on patrol.joint_duty (bureau, village_id);

-- Also the rooms of the members know what their officers are in; the finding itself stays closed to them.
call guard.protect('patrol.joint_duty', village => 'village_id', rights => 'select, insert, update',
    more => '(select guard.officer()) = any (officer_ids) or home_ids && (select guard.villages())');
create policy no_committee on patrol.joint_duty as restrictive for select using (not (select guard.has_role('COMMITTEE')));
create policy begun_at_home on patrol.joint_duty as restrictive for insert
    with check ((select guard.sees_bureau()) or village_id = any ((select guard.villages())::uuid[]));
create policy ended_by_lead_or_room on patrol.joint_duty as restrictive for update
    using ((select guard.sees_bureau()) or village_id = any ((select guard.villages())::uuid[])
           or lead_id = (select guard.officer()));

-- Opens the one finding to those who joined, to read, until the joint duty is over.
create policy open_to_neighbours on patrol.finding for select using (bureau = (select guard.bureau()) and id = any ((select
    array(select finding_id from patrol.joint_duty duty
           where duty.bureau = guard.bureau() and guard.officer() = any (officer_ids)
             and ended_at is null and until > now()))::uuid[]));
create policy open_to_neighbours on patrol.finding_event for select using (bureau = (select guard.bureau()) and finding_id =
    any ((select array(select duty.finding_id from patrol.joint_duty duty
           where duty.bureau = guard.bureau() and guard.officer() = any (officer_ids)
             and ended_at is null and until > now()))::uuid[]));
