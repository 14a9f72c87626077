-- An entry written without network arrives later; whether it was written late follows from when it was written. Where nothing tells
-- whether the phone's clock was right the entry says so and is never counted late.
alter table casework.entry add column made_at timestamptz;     -- null: written at the server, when it was recorded
alter table casework.entry add column clock_unsure boolean not null default false;
