-- Where outlines came from: the file, and the coordinates it was written in. Rows are only ever added.
create table territory.outline_source (
    bureau        text not null,
    id            uuid not null,
    file_name     text not null,                     -- as its owner calls it; shown, never used as a path
    file_hash     text not null,                     -- SHA-256, hexadecimal; the file itself is not kept
    crs           text not null,                     -- WGS84, CGCS2000, CGCS2000_GK3 with its meridian, GCJ02
    villages      int not null,                      -- how many got an outline from it
    taken_at      timestamptz not null,
    taken_by      uuid not null,                     -- access.account, by value
    taken_by_name text not null,
    primary key (bureau, id)
);

call guard.protect('territory.outline_source', more => 'guard.has_role(''BUREAU_OFFICE'', ''APPLICATION'')',
    rights => 'select, insert');

-- What the bureau is called and whether its map is invented is for personnel to say.
create policy personnel_changes on territory.bureau as restrictive for update
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
