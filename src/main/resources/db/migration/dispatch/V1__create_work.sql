-- Work from order to receipt: work orders with everything that happened to them.
create schema dispatch;

create table dispatch.work_order (
    bureau            text not null,
    id                uuid not null,
    title             text not null,
    duty_role         text not null,                 -- which of the six roles the work belongs to
    source            text not null,                 -- DISPATCH or SELF_INITIATED
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
    created_by        text not null,
    created_at        timestamptz not null,
    issued_at         timestamptz,
    submitted_at      timestamptz,                   -- latest submission
    submitted_by      uuid,                          -- officer whose work it is, also after a handover
    verified_at       timestamptz,
    entries           uuid[] not null,               -- ledger entries handed in as evidence, by value
    primary key (bureau, id),
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

call guard.protect('dispatch.work_order', village => 'village_id', rights => 'select, insert, update');
call guard.protect('dispatch.work_order_event', village => 'village_id', rights => 'select, insert');
