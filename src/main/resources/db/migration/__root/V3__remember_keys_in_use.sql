-- Each master key that has sealed something here, with a proof sealed by it. The application does not start without
-- these keys, for it would show that fields do not open only when somebody needs them. A fact of the installation,
-- not of a bureau: all its bureaus share the key file.
create table key_in_use (
    key_id text primary key,
    proof  bytea not null,                           -- the key's id, sealed by FieldCipher
    since  timestamptz not null default now()
);

grant select, insert on key_in_use to cunjing_app;
