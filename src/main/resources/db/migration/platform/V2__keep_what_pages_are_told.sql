-- What open pages are told, kept for a week in the order in which all pages hear it, so that a page that was away hears
-- the rest. Ids and kinds only, no text and no name; what happened is written down by the tables it happened to, so no
-- trigger repeats it here.
create table platform.told (
    bureau   text not null,
    id       uuid not null,
    number   bigint,                                 -- null: told and not yet put in order
    at       timestamptz not null,
    type     text not null,                          -- e.g. finding-reported
    about    uuid not null,
    facts    jsonb not null,
    audience jsonb not null,                         -- whose pages: roles, villages, officers
    primary key (bureau, id)
);

create unique index told_in_order on platform.told (bureau, number);
create index told_out_of_order on platform.told (bureau, id) where number is null;
create index told_by_age on platform.told (bureau, at);

-- The last number given; its row lock lets one put in order at a time.
create table platform.told_last (
    bureau text primary key,
    number bigint not null
);

alter table platform.told enable row level security;
alter table platform.told force row level security;
create policy reach on platform.told
    using (bureau = (select guard.bureau()) and (select guard.has_role('APPLICATION')));
grant select, insert, update, delete on platform.told to cunjing_app;

alter table platform.told_last enable row level security;
alter table platform.told_last force row level security;
create policy reach on platform.told_last
    using (bureau = (select guard.bureau()) and (select guard.has_role('APPLICATION')));
grant select, insert, update on platform.told_last to cunjing_app;

create policy police_only on platform.told as restrictive using (not (select guard.outside()));
create policy police_only on platform.told_last as restrictive using (not (select guard.outside()));
