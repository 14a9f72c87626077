-- People of other authorities answer what the police refer to them and see nothing else. Every guarded table refuses them
-- by itself, whatever else its rules say; a table that is meant for them drops `police_only` and says what it opens.
create function guard.outside() returns boolean stable language sql
    return coalesce(guard.setting('role') = 'DEPARTMENT', false);

create function guard.department() returns uuid stable language sql
    return guard.setting('department')::uuid;

create or replace procedure guard.protect(
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
    execute format('create policy police_only on %s as restrictive using (not (select guard.outside()))', guarded);
    execute format('create trigger note_write after insert or update or delete on %s
                    for each row execute function guard.note_write()', guarded);
    execute format('grant usage on schema %I to cunjing_app',
        (select nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid where c.oid = guarded));
    execute format('grant %s on %s to cunjing_app', rights, guarded);
end $$;

-- Tables that were guarded before.
do $$
declare
    guarded record;
begin
    for guarded in select schemaname, tablename from pg_policies where policyname = 'reach' loop
        execute format('create policy police_only on %I.%I as restrictive using (not (select guard.outside()))',
            guarded.schemaname, guarded.tablename);
    end loop;
end $$;
