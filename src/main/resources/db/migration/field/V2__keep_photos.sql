-- Photos of what an entry tells. Drawn anew at the door, so that nothing of the camera's notes is left in them, and sealed.
create table field.photo (
    bureau     text not null,
    id         uuid not null,                        -- made by the phone
    entry_id   uuid not null,                        -- casework.entry, by value
    village_id uuid not null,                        -- of the entry
    officer_id uuid not null,                        -- who took it
    hash       text not null,                        -- SHA-256 of the file as it came
    width      int not null,                         -- pixels, as kept
    height     int not null,
    sealed     bytea not null,                       -- JPEG; sealed
    at         timestamptz not null,
    primary key (bureau, id)
);

create index photo_by_entry on field.photo (bureau, entry_id);

-- As entries: open to those who work in the village, not to its committee and not to visitors.
call guard.protect('field.photo',
    more => '(select guard.sees_bureau()) or ((select not guard.has_role(''COMMITTEE'', ''VISITOR''))
             and village_id = any ((select guard.villages())::uuid[]))',
    rights => 'select, insert');
