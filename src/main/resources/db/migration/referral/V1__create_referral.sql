-- Matters of a village that another authority has to help with. The row of a referral is all that leaves the police: kind,
-- severity, village, address and question; never who lives there.
create schema referral;

create table referral.department (
    bureau text not null,
    id     uuid not null,
    kind   text not null,
    name   text not null,
    phone  text,                                     -- of the office
    primary key (bureau, id),
    unique (bureau, name)
);

create table referral.referral (
    bureau        text not null,
    id            uuid not null,
    source        text not null,                     -- ENTRY (casework.entry) or FINDING (patrol.finding)
    source_id     uuid not null,                     -- by value
    matter        text not null,                     -- HAZARD, DISPUTE, OPINION or SERVICE
    severity      text,                              -- of a hazard
    village_id    uuid not null,
    village_name  text not null,                     -- as it is called on the day: departments do not read villages
    officer_id    uuid,                              -- who looks after it on the police side; null: the station
    department_id uuid not null,
    address       text not null,
    question      text not null,
    due_on        date not null,
    coordinated   boolean not null default false,    -- a missed deadline was settled once already
    state         text not null,                     -- SENT, TAKEN, REPLIED, ACCEPTED or WITHDRAWN
    contact       text,                              -- official whom the department has named
    reply         text,
    returned      text,                              -- why the last reply was not enough
    sent_at       timestamptz not null,
    sent_by       text not null,
    version       bigint not null default 0,
    primary key (bureau, id),
    foreign key (bureau, department_id) references referral.department,
    constraint referral_state_is_known check (state in ('SENT', 'TAKEN', 'REPLIED', 'ACCEPTED', 'WITHDRAWN')),
    constraint referral_with_reply_has_one check (state not in ('REPLIED', 'ACCEPTED') or reply is not null),
    constraint referral_taken_has_a_contact check (state not in ('TAKEN', 'REPLIED', 'ACCEPTED') or contact is not null)
);

create unique index referral_is_open_once on referral.referral (bureau, source_id, department_id)
    where state in ('SENT', 'TAKEN', 'REPLIED');
create index referral_by_village on referral.referral (bureau, village_id);
create index referral_by_department on referral.referral (bureau, department_id);

create table referral.step (
    bureau        text not null,
    id            uuid not null,
    referral_id   uuid not null,
    village_id    uuid not null,
    officer_id    uuid,
    department_id uuid not null,
    step          text not null,
    note          text,
    taken_at      timestamptz not null,
    taken_by      text not null,
    taken_by_name text not null,
    primary key (bureau, id),
    foreign key (bureau, referral_id) references referral.referral
);

create index step_by_referral on referral.step (bureau, referral_id);

call guard.protect('referral.department', rights => 'select, insert, update',
    more => 'guard.visits() is null and (not (select guard.outside()) or id = (select guard.department()))');
call guard.protect('referral.referral', village => 'village_id', officer => 'officer_id', rights => 'select, insert, update',
    more => 'department_id = (select guard.department())');
call guard.protect('referral.step', village => 'village_id', officer => 'officer_id', rights => 'select, insert',
    more => 'department_id = (select guard.department())');

drop policy police_only on referral.department;
drop policy police_only on referral.referral;
drop policy police_only on referral.step;

-- The bureau's office keeps the list of departments; the police send and settle, a department takes and replies.
create policy office_lists on referral.department as restrictive for insert
    with check ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy office_changes on referral.department as restrictive for update
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy police_sends on referral.referral as restrictive for insert
    with check (not (select guard.outside()));
create policy department_replies on referral.referral as restrictive for update
    using (not (select guard.outside()) or state in ('SENT', 'TAKEN'))
    with check (not (select guard.outside()) or state in ('TAKEN', 'REPLIED'));
