-- Which rows of any module name one of these ids: what must be gone before a thing can be taken back. It asks the
-- catalogue, so no table that comes later is forgotten. It sees what the asking actor sees, no more.
--
-- besides: tables, as schema.table, that do not count.
create function guard.uses(ids uuid[], besides text[]) returns table (used_by text, used_id uuid)
    stable language plpgsql as $$
declare
    place record;
begin
    for place in
        select n.nspname as schema, t.relname as name, a.attname as field, a.atttypid = 'uuid[]'::regtype as many
          from pg_attribute a
          join pg_class t on t.oid = a.attrelid and t.relkind = 'r'
          join pg_namespace n on n.oid = t.relnamespace
         where a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype) and a.attnum > 0 and not a.attisdropped
           and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'guard', 'platform', 'session', 'exchange')
           and n.nspname || '.' || t.relname <> all (besides)
           and has_table_privilege(a.attrelid, 'select')
           and exists (select from pg_attribute b where b.attrelid = a.attrelid and b.attname = 'bureau')
         order by 1, 2, 3
    loop
        if place.many then
            return query execute format(
                'select distinct %L, named from %I.%I, unnest(%I) named where bureau = guard.bureau() and named = any ($1)',
                place.schema || '.' || place.name, place.schema, place.name, place.field) using ids;
        else
            return query execute format(
                'select distinct %L, %I from %I.%I where bureau = guard.bureau() and %I = any ($1)',
                place.schema || '.' || place.name, place.field, place.schema, place.name, place.field) using ids;
        end if;
    end loop;
end $$;
