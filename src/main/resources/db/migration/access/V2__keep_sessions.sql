-- Sessions outlive a restart. The two tables are Spring Session's (version 4) and hold no more of a person than the id
-- of bureau and account. They are asked before it is known who acts, so they stand in a schema of their own, outside
-- the guard of rows.
create schema session;

create table session.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,           -- ms since 1970
    last_access_time      bigint not null,
    max_inactive_interval int not null,              -- s
    expiry_time           bigint not null,
    principal_name        text                       -- bureau/account
);

create index session_by_expiry on session.session (expiry_time);
create index session_by_principal on session.session (principal_name);

create table session.session_attributes (
    session_primary_id char(36) not null references session.session on delete cascade,
    attribute_name     text not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

grant usage on schema session to cunjing_app;
grant select, insert, update, delete on session.session, session.session_attributes to cunjing_app;

-- A closed account signs in no more and keeps its name in the logs.
alter table access.account add column closed_at timestamptz;
