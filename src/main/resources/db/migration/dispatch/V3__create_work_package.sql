-- Work packages: what an officer is given for a posting, in versions, and what the bureau puts into all of them.
create table dispatch.work_package (
    bureau          text not null,
    id              uuid not null,
    posting_id      uuid not null,                   -- posting.posting, by value
    village_id      uuid not null,
    officer_id      uuid not null,
    version         int not null,
    items           jsonb not null,                  -- section, key, facts, change since the version before
    made_at         timestamptz not null,
    made_by         text not null,
    made_by_name    text,                            -- null: the application itself
    acknowledged_at timestamptz,                     -- by the officer of the posting
    primary key (bureau, id),
    constraint work_package_has_each_version_once unique (bureau, posting_id, version)
);

create index work_package_by_officer on dispatch.work_package (bureau, officer_id);

-- Legal texts and instructions that belong in every package.
create table dispatch.package_document (
    bureau   text not null,
    id       uuid not null,
    position int not null,
    title    text not null,
    articles text,                                   -- which of them matter in a village
    from_day date,
    to_day   date,
    primary key (bureau, id)
);

-- What to look at when a place of some kind is inspected.
create table dispatch.package_checklist (
    bureau   text not null,
    id       uuid not null,
    position int not null,
    site     text not null,
    points   text[] not null,
    primary key (bureau, id)
);

-- Posts with a duty number, never a private one.
create table dispatch.package_contact (
    bureau     text not null,
    id         uuid not null,
    position   int not null,
    village_id uuid,                                 -- null: for every village
    post       text not null,
    phone      text not null,
    primary key (bureau, id)
);

call guard.protect('dispatch.work_package', village => 'village_id', rights => 'select, insert, update');
call guard.protect('dispatch.package_document', more => '(select guard.visits()) is null');
call guard.protect('dispatch.package_checklist', more => '(select guard.visits()) is null');
call guard.protect('dispatch.package_contact', more => '(select guard.visits()) is null');

create policy leaders_make on dispatch.work_package as restrictive for insert
    with check ((select guard.has_role('APPLICATION', 'BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER')));
create policy the_officer_signs on dispatch.work_package as restrictive for update
    using (officer_id = (select guard.officer()) or (select guard.has_role('APPLICATION')));
create policy office_writes on dispatch.package_document as restrictive for insert
    with check ((select guard.sees_bureau()));
create policy office_drops on dispatch.package_document as restrictive for delete using ((select guard.sees_bureau()));
create policy office_writes on dispatch.package_checklist as restrictive for insert
    with check ((select guard.sees_bureau()));
create policy office_drops on dispatch.package_checklist as restrictive for delete using ((select guard.sees_bureau()));
create policy office_writes on dispatch.package_contact as restrictive for insert
    with check ((select guard.sees_bureau()));
create policy office_drops on dispatch.package_contact as restrictive for delete using ((select guard.sees_bureau()));
