-- The same line of the log for each written row, made with less work: a row is turned into names and values once, and
-- compared with what it was only where it was something before.
create or replace function guard.note_write() returns trigger language plpgsql security definer set search_path = '' as $$
declare
    named   jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    former  jsonb;
    changed text[];
begin
    if tg_op = 'UPDATE' then
        former := to_jsonb(old);
        changed := array(select key from jsonb_each(named) where former -> key is distinct from value);
    else
        changed := array(select jsonb_object_keys(named));
    end if;
    insert into guard.written (bureau, actor, role, operation, entity, row_id, columns)
    values (named ->> 'bureau', coalesce(guard.setting('actor'), 'migration'), coalesce(guard.setting('role'), ''), tg_op,
            tg_table_schema || '.' || tg_table_name, coalesce(named ->> 'id', named ->> 'code', ''), changed);
    return null;
end $$;
