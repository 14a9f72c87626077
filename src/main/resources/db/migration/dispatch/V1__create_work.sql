-- Work from order to receipt: monthly plans, work orders with everything that happened to them, work packages.
create schema dispatch;

-- What every officer of a class does in a month. Items: id, title, role, task, basis, due day, expected evidence.
create table dispatch.monthly_plan (
    bureau        text not null,
    id            uuid not null,
    month         date not null,                     -- first day of the month
    officer_class text not null,
    station_id    uuid,                              -- territory.station, by value; null: the whole bureau
    village_ids   uuid[] not null,                   -- villages of that station; empty: all of the bureau
    items         jsonb not null,
    created_by    text not null,
    created_at    timestamptz not null,
    issued_at     timestamptz,
    primary key (bureau, id),
    unique nulls not distinct (bureau, month, officer_class, station_id),
    constraint plan_month_begins_on_the_first check (extract(day from month) = 1),
    constraint plan_of_the_bureau_names_no_villages check ((station_id is null) = (village_ids = '{}'))
);

create table dispatch.work_order (
    bureau            text not null,
    id                uuid not null,
    title             text not null,
    duty_role         text not null,                 -- which of the six roles the work belongs to
    source            text not null,                 -- RESPONSIBILITY, DISPATCH or SELF_INITIATED
    task              text not null,                 -- what
    place             text,                          -- where, in words
    basis             text,                          -- why: rule or instruction; missing in drafts only
    expected_evidence text,
    contact           text,                          -- a post and its number, never a private one
    due_on            date not null,
    original_due_on   date not null,                 -- statistics keep to it whatever is granted later
    village_id        uuid not null,                 -- territory.village, by value
    officer_id        uuid not null,                 -- roster.officer, by value: who answers for the village
    state             text not null,
    version           bigint not null,
    plan_item_id      uuid,                          -- an item of a monthly plan
    created_by        text not null,
    created_at        timestamptz not null,
    issued_at         timestamptz,
    submitted_at      timestamptz,                   -- latest submission
    submitted_by      uuid,                          -- officer whose work it is, also after a handover
    verified_at       timestamptz,
    entries           uuid[] not null,               -- ledger entries handed in as evidence, by value
    primary key (bureau, id),
    unique (bureau, plan_item_id, village_id),       -- a plan issued twice orders nothing twice
    constraint work_order_has_a_basis_once_issued check (state in ('DRAFT', 'CANCELLED') or basis is not null),
    constraint work_order_state_is_known check (state in ('DRAFT', 'ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED',
        'RETURNED', 'VERIFIED', 'CLOSED', 'CANCELLED')),
    constraint work_order_is_not_verified_before_it_is_submitted check (verified_at is null or submitted_at is not null)
);

create index work_order_by_village on dispatch.work_order (bureau, village_id, due_on);
create index work_order_by_officer on dispatch.work_order (bureau, officer_id, due_on);
create index work_order_by_state on dispatch.work_order (bureau, state, due_on);

-- Everything that happened to an order: who, when, why.
create table dispatch.work_order_event (
    bureau     text not null,
    id         uuid not null,
    order_id   uuid not null,
    village_id uuid not null,
    step       text not null,
    state      text not null,                        -- after the step
    at         timestamptz not null,
    actor      text not null,
    actor_name text,                                 -- null: the application itself
    why        text,
    due_on     date,                                 -- asked for or granted
    primary key (bureau, id),
    foreign key (bureau, order_id) references dispatch.work_order
);

create index work_order_event_by_order on dispatch.work_order_event (bureau, order_id, at);

-- What an officer gets into their hands for one posting. A new version marks what differs from the one before.
create table dispatch.work_package (
    bureau          text not null,
    id              uuid not null,
    posting_id      uuid not null,                   -- posting.posting, by value
    village_id      uuid not null,
    officer_id      uuid not null,
    version         int not null,
    items           jsonb not null,
    made_at         timestamptz not null,
    acknowledged_at timestamptz,
    primary key (bureau, id),
    unique (bureau, posting_id, version)
);

create index work_package_by_village on dispatch.work_package (bureau, village_id);

-- Legal texts, forms and notices that stations and bureau put into the packages. No secret inside the bureau.
create table dispatch.posted_document (
    bureau       text not null,
    id           uuid not null,
    station_id   uuid,                               -- null: for every station
    title        text not null,
    words        text not null,
    posted_by    text not null,
    posted_at    timestamptz not null,
    withdrawn_at timestamptz,
    primary key (bureau, id)
);

call guard.protect('dispatch.monthly_plan', more => $$
    (select guard.sees_bureau()) or village_ids = '{}' or village_ids && (select guard.villages())
    $$, rights => 'select, insert, update');
call guard.protect('dispatch.work_order', village => 'village_id', rights => 'select, insert, update');
call guard.protect('dispatch.work_order_event', village => 'village_id', rights => 'select, insert');
call guard.protect('dispatch.work_package', village => 'village_id', rights => 'select, insert, update');
call guard.protect('dispatch.posted_document', rights => 'select, insert, update');

-- Plans are made by those who lead; one for all stations by the bureau's office only.
create policy leaders_plan on dispatch.monthly_plan as restrictive for insert
    with check ((select guard.sees_bureau())
                or station_id is not null and (select guard.has_role('STATION_LEADER', 'SQUAD_LEADER')));
create policy leaders_issue on dispatch.monthly_plan as restrictive for update
    using ((select guard.sees_bureau())
           or station_id is not null and (select guard.has_role('STATION_LEADER', 'SQUAD_LEADER')));
