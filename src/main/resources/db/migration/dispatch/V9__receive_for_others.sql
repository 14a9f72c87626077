-- Who receives the orders of an officer who is away. The owner stays responsible; the receiver is shown with the reason.
create table dispatch.deputy (
    bureau        text not null,
    id            uuid not null,                     -- of the leave, roster.leave, by value
    officer_id    uuid not null,                     -- who is away
    deputy_id     uuid,                              -- who receives; null: the village's second contact
    station_id    uuid,                              -- of who is away; null: of no station
    first_day     date not null,
    last_day      date not null,
    named_by_name text not null,
    named_at      timestamptz not null,
    primary key (bureau, id),
    constraint deputy_is_somebody_else check (deputy_id <> officer_id),
    constraint deputy_ends_after_it_begins check (last_day >= first_day),
    constraint officer_is_away_once
        exclude using gist (bureau with =, officer_id with =, daterange(first_day, last_day, '[]') with &&)
);

alter table dispatch.work_order
    add column receiver_id  uuid,                    -- who has the order instead of its owner; null: the owner
    add column receiver_why text,
    add constraint work_order_receiver_has_a_reason check ((receiver_id is null) = (receiver_why is null)) not valid,
    add constraint work_order_receiver_is_not_the_owner check (receiver_id <> officer_id) not valid;

create index work_order_by_receiver on dispatch.work_order (bureau, receiver_id) where receiver_id is not null;

call guard.protect('dispatch.deputy', more =>
    '(select guard.sees_bureau()) or officer_id = (select guard.officer()) or deputy_id = (select guard.officer())
     or ((select guard.has_role(''STATION_LEADER'', ''SQUAD_LEADER'')) and station_id = (select guard.station()))');

create policy leaders_name on dispatch.deputy as restrictive for insert
    with check ((select guard.has_role('BUREAU_OFFICE', 'STATION_LEADER', 'APPLICATION'))
        and ((select guard.sees_bureau()) or station_id = (select guard.station())));
create policy leaders_end on dispatch.deputy as restrictive for update
    using ((select guard.has_role('BUREAU_OFFICE', 'STATION_LEADER', 'APPLICATION')));
create policy leaders_take_back on dispatch.deputy as restrictive for delete
    using ((select guard.has_role('BUREAU_OFFICE', 'STATION_LEADER', 'APPLICATION')));

-- A receiver may come from another village: exactly the orders received are open to them, nothing else of the village.
create policy receiver_reads on dispatch.work_order for select
    using (bureau = (select guard.bureau()) and receiver_id = (select guard.officer()));
create policy receiver_works on dispatch.work_order for update
    using (bureau = (select guard.bureau()) and receiver_id = (select guard.officer()))
    with check (bureau = (select guard.bureau()) and receiver_id = (select guard.officer()));
create policy receiver_reads on dispatch.work_order_event for select
    using (bureau = (select guard.bureau()) and exists (select from dispatch.work_order o
        where o.bureau = work_order_event.bureau and o.id = order_id and o.receiver_id = (select guard.officer())));
create policy receiver_notes on dispatch.work_order_event for insert
    with check (bureau = (select guard.bureau()) and exists (select from dispatch.work_order o
        where o.bureau = work_order_event.bureau and o.id = order_id and o.receiver_id = (select guard.officer())));
create policy receiver_reads on dispatch.order_clock for select
    using (bureau = (select guard.bureau()) and officer_id = (select guard.officer()));
create policy receiver_reads on dispatch.order_receipt for select
    using (bureau = (select guard.bureau()) and officer_id = (select guard.officer()));
create policy receiver_notes on dispatch.order_receipt for insert
    with check (bureau = (select guard.bureau()) and officer_id = (select guard.officer())
        and exists (select from dispatch.work_order o
            where o.bureau = order_receipt.bureau and o.id = order_id and o.receiver_id = (select guard.officer())));
