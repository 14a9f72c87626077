-- What the clock starts belongs to no bureau and is done for each of them in turn. Codes only, nothing else of a bureau.
create function territory.bureau_codes() returns setof text stable language sql security definer set search_path = ''
begin atomic
    select code from territory.bureau;
end;

do $$ begin
    execute format('create policy clock on territory.bureau for select to %I using (true)', current_user);
end $$;
