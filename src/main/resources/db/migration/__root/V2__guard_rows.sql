-- The second of two independent layers that keep bureaus, stations and villages apart. The application tells each
-- transaction for whom it runs (settings cunjing.*, local to the transaction); the owner's tables hold everybody,
-- the owner included, to policies over these functions. Without an actor every guarded table refuses to answer.
create schema guard;
grant usage on schema guard to cunjing_app;

create function guard.setting(name text) returns text stable language sql
    return nullif(current_setting('cunjing.' || name, true), '');

create function guard.bureau() returns text stable language plpgsql as $$
begin
    if guard.setting('bureau') is null then
        raise exception 'No actor: this transaction runs for nobody.' using errcode = 'insufficient_privilege';
    end if;
    return guard.setting('bureau');
end $$;

-- Of a person only: the village that a resident visits opens nothing but what names guard.visits().
create function guard.villages() returns uuid[] stable language sql
    return case when guard.setting('reach') = 'VILLAGES' then
        coalesce(string_to_array(guard.setting('villages'), ',')::uuid[], '{}') else '{}'::uuid[] end;

create function guard.officer() returns uuid stable language sql
    return guard.setting('officer')::uuid;

create function guard.branch() returns uuid stable language sql
    return guard.setting('branch')::uuid;

create function guard.station() returns uuid stable language sql
    return guard.setting('station')::uuid;

create function guard.has_role(variadic roles text[]) returns boolean stable language sql
    return guard.setting('role') = any (roles);

-- The whole bureau is in reach of the bureau's office and of the application's own jobs.
create function guard.sees_bureau() returns boolean stable language sql
    return guard.setting('reach') = 'BUREAU';

-- A resident on a village's public page.
create function guard.visits() returns uuid stable language sql
    return case when guard.setting('reach') = 'VISITOR' then guard.setting('villages')::uuid end;

-- Who wrote what: one row for each written row, in the same transaction. Values are not repeated here, only names.
create table guard.written (
    bureau    text not null,
    id        uuid not null default gen_random_uuid(),
    at        timestamptz not null default clock_timestamp(),
    actor     text not null,
    role      text not null,
    operation text not null,
    entity    text not null,
    row_id    text not null,
    columns   text[] not null,
    primary key (bureau, id)
);

create index written_by_time on guard.written (bureau, at desc);
create index written_by_entity on guard.written (bureau, entity, row_id);

create function guard.note_write() returns trigger language plpgsql security definer set search_path = '' as $$
declare
    old_row jsonb := case when tg_op = 'INSERT' then '{}'::jsonb else to_jsonb(old) end;
    new_row jsonb := case when tg_op = 'DELETE' then '{}'::jsonb else to_jsonb(new) end;
    named   jsonb := case when tg_op = 'DELETE' then old_row else new_row end;
begin
    insert into guard.written (bureau, actor, role, operation, entity, row_id, columns)
    values (named ->> 'bureau', coalesce(guard.setting('actor'), 'migration'), coalesce(guard.setting('role'), ''), tg_op,
            tg_table_schema || '.' || tg_table_name, coalesce(named ->> 'id', named ->> 'code', ''),
            array(select key from jsonb_each(named) where tg_op = 'DELETE' or old_row -> key is distinct from new_row -> key));
    return null;
end $$;

-- Puts a table under guard: row-level security for everybody, the audit trigger, and the application's rights.
--
-- village, officer: names of the columns that hold whose work a row is; either one in reach is enough.
-- more:             a further condition that opens a row, or'ed.
-- Without any of the three every actor of the bureau sees all rows: for facts that are no secret inside it.
-- rights:           what the application may do; ledgers are 'select, insert'.
create procedure guard.protect(
    guarded regclass, village text default null, officer text default null, more text default null,
    rights text default 'select, insert, update, delete')
language plpgsql as $$
declare
    doors text[] := array_remove(array[
        case when village is not null then
            format('(select guard.sees_bureau()) or %I = any ((select guard.villages())::uuid[])', village) end,
        case when officer is not null then
            format('(select guard.sees_bureau()) or %I = (select guard.officer())', officer) end,
        case when more is not null then '(' || more || ')' end], null);
    rule text := 'bureau = (select guard.bureau())'
        || case when cardinality(doors) > 0 then ' and (' || array_to_string(doors, ' or ') || ')' else '' end;
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy reach on %s using (%s) with check (%s)', guarded, rule, rule);
    execute format('create trigger note_write after insert or update or delete on %s
                    for each row execute function guard.note_write()', guarded);
    execute format('grant usage on schema %I to cunjing_app',
        (select nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid where c.oid = guarded));
    execute format('grant %s on %s to cunjing_app', rights, guarded);
end $$;

-- Nobody changes or deletes what was written down; only auditors and the application read it.
alter table guard.written enable row level security;
create policy readers on guard.written for select
    using (bureau = (select guard.bureau()) and (select guard.has_role('AUDITOR', 'APPLICATION')));
grant select on guard.written to cunjing_app;

-- Reads of personal data: who looked at which field of whom, and what for.
create table guard.looked (
    bureau  text not null,
    id      uuid not null default gen_random_uuid(),
    at      timestamptz not null default clock_timestamp(),
    actor   text not null,
    role    text not null,
    entity  text not null,
    row_id  text not null,
    field   text not null,
    purpose text not null,
    primary key (bureau, id)
);

create index looked_by_time on guard.looked (bureau, at desc);
alter table guard.looked enable row level security;
alter table guard.looked force row level security;
create policy readers on guard.looked for select
    using (bureau = (select guard.bureau()) and (select guard.has_role('AUDITOR', 'APPLICATION')));
create policy writers on guard.looked for insert with check (bureau = (select guard.bureau()));
grant select, insert on guard.looked to cunjing_app;
