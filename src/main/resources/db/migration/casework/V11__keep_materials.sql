-- Leaflets and posters: what came in, where it went, and in which session it was handed out. Rows are only added; a wrong one is
-- taken back by a counter-entry with a reason. How many lie somewhere is counted from the rows and kept nowhere.
create table casework.material (
    bureau     text not null,
    id         uuid not null,
    title      text not null,
    topic      text,                                 -- null: of several
    listed_on  date not null,
    retired_on date,                                 -- last day on which it was issued
    primary key (bureau, id)
);

-- A place is the bureau's store, a station's, or a village's; the stock of a village stays there when its officer changes.
create table casework.material_move (
    bureau      text not null,
    id          uuid not null,
    material_id uuid not null,
    kind        text not null,
    copies      int not null,
    source      text,                                -- BUREAU, STATION, VILLAGE; null: from outside
    source_id   uuid,                                -- territory.station or territory.village, by value
    target      text,                                -- null: handed out
    target_id   uuid,
    entry_id    uuid,                                -- casework.entry of the session that handed it out
    corrects_id uuid,                                -- the move that this takes back
    reason      text,
    moved_on    date not null,
    at          timestamptz not null,
    by          text not null,
    by_name     text not null,
    primary key (bureau, id),
    foreign key (bureau, material_id) references casework.material,
    constraint material_move_takes_something check (copies between 1 and 1000000),
    constraint material_move_kind_is_known check (kind in ('RECEIVED', 'ISSUED', 'HANDED_OUT', 'COUNTER')),
    constraint material_move_has_a_source check (kind not in ('ISSUED', 'HANDED_OUT') or source is not null),
    constraint material_move_has_a_target check (kind not in ('RECEIVED', 'ISSUED') or target is not null),
    constraint material_move_corrects_for_a_reason check ((kind = 'COUNTER') = (corrects_id is not null and reason is not null)),
    constraint material_is_handed_out_by_an_entry check (kind <> 'HANDED_OUT' or entry_id is not null)
);

create unique index material_move_is_corrected_once on casework.material_move (bureau, corrects_id) where corrects_id is not null;
create unique index material_is_handed_out_once on casework.material_move (bureau, entry_id) where kind = 'HANDED_OUT';
create index material_move_by_material on casework.material_move (bureau, material_id);

call guard.protect('casework.material', more => '(select guard.visits()) is null', rights => 'select, insert');
grant update (retired_on) on casework.material to cunjing_app;
create policy office_adds on casework.material as restrictive for insert with check ((select guard.sees_bureau()));
create policy office_retires on casework.material as restrictive for update using ((select guard.sees_bureau()));

call guard.protect('casework.material_move',
    more => '(select guard.sees_bureau()) or ((select not guard.has_role(''COMMITTEE'', ''VISITOR''))
        and (source_id = any ((select guard.villages())::uuid[]) or target_id = any ((select guard.villages())::uuid[])
             or source_id = (select guard.station()) or target_id = (select guard.station())))',
    rights => 'select, insert');

alter table casework.publicity_session
    add column material_id   uuid,                   -- null: handed out nothing that is kept in stock
    add column co_organisers text[] not null default '{}';
