-- A chain of hashes over both logs. Sealing row by row inside each transaction would let all writers of a bureau wait for
-- one another, so what has been committed is sealed in batches: each row keeps its digest, each seal the digests of its
-- rows and the seal before it. A row that another transaction has not committed yet comes into a later seal.
alter table guard.written add column seal bigint, add column digest bytea;
alter table guard.looked add column seal bigint, add column digest bytea;

create index written_without_seal on guard.written (bureau) where seal is null;
create index looked_without_seal on guard.looked (bureau) where seal is null;

create table guard.seal (
    bureau   text not null,
    number   bigint not null,
    at       timestamptz not null default clock_timestamp(),
    rows     bigint not null,
    previous bytea not null,                         -- hash of the seal before; of the bureau's code for the first
    hash     bytea not null,
    primary key (bureau, number)
);

create function guard.digest(logged guard.written) returns bytea stable language sql
    return sha256(convert_to(jsonb_build_array('written', logged.id, (extract(epoch from logged.at) * 1000000)::bigint,
        logged.actor, logged.role, logged.operation, logged.entity, logged.row_id, logged.columns)::text, 'UTF8'));

create function guard.digest(logged guard.looked) returns bytea stable language sql
    return sha256(convert_to(jsonb_build_array('looked', logged.id, (extract(epoch from logged.at) * 1000000)::bigint,
        logged.actor, logged.role, logged.entity, logged.row_id, logged.field, logged.purpose)::text, 'UTF8'));

create function guard.seal_hash(previous bytea, number bigint, rows bigint, digests bytea) returns bytea
    immutable language sql return sha256(previous || int8send(number) || int8send(rows) || digests);

create function guard.seal_log(of_bureau text) returns void language plpgsql security definer set search_path = '' as $$
declare
    last_number bigint;
    last_hash   bytea;
begin
    perform pg_advisory_xact_lock(hashtextextended('guard.seal ' || of_bureau, 0));
    select number, hash into last_number, last_hash
      from guard.seal where bureau = of_bureau order by number desc limit 1;
    last_number := coalesce(last_number, 0);
    last_hash := coalesce(last_hash, sha256(convert_to(of_bureau, 'UTF8')));
    with written as (
        update guard.written w set seal = last_number + 1, digest = guard.digest(w)
         where bureau = of_bureau and seal is null returning w.id, w.digest),
    looked as (
        update guard.looked l set seal = last_number + 1, digest = guard.digest(l)
         where bureau = of_bureau and seal is null returning l.id, l.digest),
    sealed as (select * from written union all select * from looked),
    batch as (select count(*) as rows, string_agg(digest, ''::bytea order by id) as digests from sealed)
    insert into guard.seal (bureau, number, rows, previous, hash)
    select of_bureau, last_number + 1, rows, last_hash, guard.seal_hash(last_hash, last_number + 1, rows, digests)
      from batch where rows > 0;
end $$;

-- Seals what was committed since the last time, for every bureau.
create function guard.seal_logs() returns void language plpgsql security definer set search_path = '' as $$
declare
    each_bureau text;
begin
    for each_bureau in
        select bureau from guard.written where seal is null union select bureau from guard.looked where seal is null
         order by bureau
    loop
        perform guard.seal_log(each_bureau);
    end loop;
end $$;

revoke execute on function guard.seal_log(text) from public;

-- The application reads the seals and cannot write them; the functions above work as the owner.
alter table guard.seal enable row level security;
alter table guard.seal force row level security;
create policy readers on guard.seal for select
    using (bureau = (select guard.bureau()) and (select guard.has_role('AUDITOR', 'APPLICATION')));
grant select on guard.seal to cunjing_app;

do $$ begin
    execute format('create policy sealer on guard.seal to %I using (true)', current_user);
    execute format('create policy sealer on guard.looked to %I using (true)', current_user);
end $$;
