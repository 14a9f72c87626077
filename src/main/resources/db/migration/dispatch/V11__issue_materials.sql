-- What an officer was given for a posting, and what came back. At a handover the successor keeps what has not come back.
create table dispatch.issued_item (
    bureau           text not null,
    id               uuid not null,
    posting_id       uuid not null,                  -- posting.posting, by value
    village_id       uuid not null,
    officer_id       uuid not null,                  -- to whom it was issued
    keeper_id        uuid not null,                  -- who has it now; a handover changes it
    kind             text not null,
    words            text not null,                  -- tell it from others and name nobody
    pieces           int not null,
    issued_on        date not null,
    issued_by        text not null,
    issued_by_name   text not null,
    returned_on      date,                           -- null: not back yet
    returned_state   text,
    returned_by_name text,                           -- who took it back
    note             text,
    primary key (bureau, id),
    constraint issued_item_kind_is_known check (kind in ('MATERIALS', 'HANDBOOK', 'NOTEBOOK', 'BUSINESS_CARD')),
    constraint issued_item_counts_its_pieces check (pieces between 1 and 1000),
    constraint issued_item_state_is_known check (returned_state in ('GOOD', 'WORN', 'DAMAGED', 'LOST', 'USED_UP')),
    constraint issued_item_returns_with_a_state check ((returned_on is null) = (returned_state is null)),
    constraint issued_item_returns_after_it_was_issued check (returned_on is null or returned_on >= issued_on)
);

create index issued_item_open on dispatch.issued_item (bureau, village_id, keeper_id) where returned_on is null;

call guard.protect('dispatch.issued_item', village => 'village_id', officer => 'keeper_id', rights => 'select, insert');
grant update (keeper_id, returned_on, returned_state, returned_by_name, note) on dispatch.issued_item to cunjing_app;

create policy leaders_issue on dispatch.issued_item as restrictive for insert
    with check ((select guard.has_role('BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'APPLICATION')));
create policy leaders_take_back on dispatch.issued_item as restrictive for update
    using ((select guard.has_role('BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'APPLICATION')));
create policy police_reads on dispatch.issued_item as restrictive for select
    using (not (select guard.has_role('COMMITTEE')));
