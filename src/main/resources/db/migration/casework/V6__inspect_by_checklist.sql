-- What was asked and what was found, point by point, as the checklist read on that day: the library may change it later.
alter table casework.inspection add column checklist_id uuid;          -- dispatch.package_checklist, by value; null: without
alter table casework.inspection add column checklist text;             -- its title
alter table casework.inspection add column checklist_version text;     -- of its wording
alter table casework.inspection add column points text[];
alter table casework.inspection add column verdicts text[];            -- one for each point

-- By which checklist a kind of site is inspected, and by how many: the office's to say.
create table casework.inspection_rule (
    bureau       text not null,
    kind         text not null,
    inspectors   int not null,
    checklist_id uuid,                               -- dispatch.package_checklist, by value; null: none
    primary key (bureau, kind),
    constraint inspection_needs_somebody check (inspectors between 1 and 9)
);

call guard.protect('casework.inspection_rule', more => '(select guard.visits()) is null', rights => 'select, insert, update');
create policy office_adds on casework.inspection_rule as restrictive for insert with check ((select guard.sees_bureau()));
create policy office_changes on casework.inspection_rule as restrictive for update using ((select guard.sees_bureau()));
