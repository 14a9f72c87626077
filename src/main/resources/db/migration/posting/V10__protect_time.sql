-- Half-days that household affairs sets aside for a posted officer's village. Whether one was served is read from verified
-- records of the day, never from where somebody was.
create table posting.protected_slot (
    bureau        text not null,
    id            uuid not null,
    officer_id    uuid not null,
    branch_id     uuid not null,                     -- home unit, which has to let the officer go
    village_id    uuid not null,
    day           date not null,
    half          text not null,                     -- AM or PM
    replaces_id   uuid,                              -- the cancelled slot that this one makes good
    cancelled_at  timestamptz,
    cancelled_by  text,
    by_branch     boolean not null default false,
    cancel_reason text,
    primary key (bureau, id),
    foreign key (bureau, replaces_id) references posting.protected_slot,
    constraint slot_half_is_known check (half in ('AM', 'PM')),
    constraint slot_is_cancelled_for_a_reason
        check ((cancelled_at is null) = (cancel_reason is null) and (cancelled_at is null) = (cancelled_by is null))
);

create unique index slot_is_planned_once on posting.protected_slot (bureau, officer_id, day, half)
    where cancelled_at is null;
create index slot_by_day on posting.protected_slot (bureau, day);

call guard.protect('posting.protected_slot', village => 'village_id', officer => 'officer_id', rights => 'select, insert',
    more => '(select guard.has_role(''HOUSEHOLD_AFFAIRS''))
             or (branch_id = (select guard.branch()) and (select guard.has_role(''BRANCH_HEAD'')))');
grant update (cancelled_at, cancelled_by, by_branch, cancel_reason) on posting.protected_slot to cunjing_app;

-- Household affairs plans; a branch cancels and replaces, nobody else changes anything.
create policy household_affairs_plans on posting.protected_slot as restrictive for insert
    with check ((select guard.has_role('HOUSEHOLD_AFFAIRS', 'APPLICATION'))
                or (replaces_id is not null and (select guard.has_role('BRANCH_HEAD'))));
create policy branch_cancels on posting.protected_slot as restrictive for update
    using ((select guard.has_role('HOUSEHOLD_AFFAIRS', 'BRANCH_HEAD', 'APPLICATION')));
