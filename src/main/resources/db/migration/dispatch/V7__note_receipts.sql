-- That an order arrived and was opened, for the room that waits for an answer. Gone thirty days after the order has ended;
-- never counted, never part of an assessment.
create table dispatch.order_receipt (
    bureau     text not null,
    order_id   uuid not null,
    officer_id uuid not null,
    kind       text not null,
    village_id uuid not null,
    at         timestamptz not null,
    primary key (bureau, order_id, officer_id, kind),
    foreign key (bureau, order_id) references dispatch.order_clock,
    constraint order_receipt_kind_is_known check (kind in ('DELIVERED', 'SEEN'))
);

call guard.protect('dispatch.order_receipt', village => 'village_id', rights => 'select, insert, delete');

create policy officers_note_their_own on dispatch.order_receipt as restrictive for insert
    with check (officer_id = (select guard.officer()));
create policy application_forgets on dispatch.order_receipt as restrictive for delete
    using ((select guard.has_role('APPLICATION')));
create policy rooms_read on dispatch.order_receipt as restrictive for select
    using (not (select guard.has_role('COMMITTEE')));
