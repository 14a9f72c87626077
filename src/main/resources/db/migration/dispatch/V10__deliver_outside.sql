-- Notices that leave by an outside channel: which person was told of which order, how often it was tried, and what came of it.
-- One row for each order and person, so that nobody is told twice. Goes with the receipts, thirty days after the order.
create table dispatch.delivery (
    bureau     text not null,
    id         uuid not null,
    order_id   uuid not null,
    village_id uuid not null,
    officer_id uuid not null,
    status     text not null,
    retries    int not null,                         -- how often it was tried
    next_at    timestamptz,                          -- when to try or to ask again; null: nothing is left to do
    reason     text,                                 -- code of the channel, or a word of ours
    task       text,                                 -- number that the channel gave
    made_at    timestamptz not null,
    changed_at timestamptz not null,
    primary key (bureau, id),
    unique (bureau, order_id, officer_id),
    foreign key (bureau, order_id) references dispatch.order_clock,
    constraint delivery_status_is_known
        check (status in ('WAITING', 'SENDING', 'UNSURE', 'SENT', 'ARRIVED', 'READ', 'FAILED', 'DROPPED')),
    constraint delivery_is_tried_a_few_times check (retries between 0 and 100)
);

create index delivery_due on dispatch.delivery (bureau, next_at) where next_at is not null;
create index delivery_by_task on dispatch.delivery (bureau, task) where task is not null;

call guard.protect('dispatch.delivery', village => 'village_id');

create policy application_writes on dispatch.delivery as restrictive for insert
    with check ((select guard.has_role('APPLICATION')));
create policy application_follows on dispatch.delivery as restrictive for update
    using ((select guard.has_role('APPLICATION')));
create policy application_forgets on dispatch.delivery as restrictive for delete
    using ((select guard.has_role('APPLICATION')));
create policy rooms_read on dispatch.delivery as restrictive for select
    using (not (select guard.has_role('COMMITTEE')));

-- What the outside channel says counts like what the phone says.
drop policy officers_note_their_own on dispatch.order_receipt;
create policy officers_note_their_own on dispatch.order_receipt as restrictive for insert
    with check (officer_id = (select guard.officer()) or (select guard.has_role('APPLICATION')));
