-- A picture of an identity document or an authorisation does not outlive the matter that it was taken for: its bytes go,
-- the line that it was there stays.
alter table field.photo
    add document   boolean not null default false,
    add deleted_at timestamptz,                      -- of the bytes
    alter sealed drop not null,
    add constraint photo_is_there_or_deleted check ((sealed is null) = (deleted_at is not null)),
    add constraint photo_of_a_document_alone_is_deleted check (document or deleted_at is null);

create index photo_of_document on field.photo (bureau, entry_id) where document and deleted_at is null;

-- The application alone deletes, and nothing else can be changed.
grant update (sealed, deleted_at) on field.photo to cunjing_app;
create policy deleted_by_the_application on field.photo as restrictive for update
    using ((select guard.has_role('APPLICATION'))) with check (sealed is null);
