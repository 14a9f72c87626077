-- Files that were brought to the bureau's registers. The file itself is not kept.
create schema exchange;

create table exchange.import (
    bureau          text not null,
    id              uuid not null,
    file_name       text not null,                   -- as its owner calls it; shown, never used as a path
    file_hash       text not null,                   -- SHA-256, hexadecimal
    file_bytes      int not null,
    state           text not null,
    failure         text,                            -- why it could not be checked or carried out
    rows_read       int not null default 0,
    added           int not null default 0,
    changed         int not null default 0,
    unchanged       int not null default 0,
    faults          int not null default 0,
    plan            bytea,                           -- sealed: the rows, what was there before, the faults
    brought_by      uuid not null,                   -- access.account, by value
    brought_by_name text not null,
    brought_at      timestamptz not null,
    carried_out_by  uuid,
    carried_out_at  timestamptz,
    undone_by       uuid,
    undone_at       timestamptz,
    primary key (bureau, id)
);

create index import_by_time on exchange.import (bureau, brought_at desc);

-- Rows are not deleted: the history says what was brought. Only the sealed part goes, when it has served.
call guard.protect('exchange.import', more => 'guard.has_role(''BUREAU_OFFICE'', ''APPLICATION'')',
    rights => 'select, insert, update');
