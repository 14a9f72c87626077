-- Every request asks first who it comes from: the session, the account behind it and the villages that are open to it at
-- this moment. One question instead of five, asked as the application of the session's bureau, so row-level security
-- holds for the account as everywhere; the settings end with the statement.
create function access.enter(asked char(36), now_ms bigint)
    returns table (creation_time bigint, last_access_time bigint, max_inactive_interval int, principal_name text,
                   holder access.account, villages uuid[]) language plpgsql as $$
#variable_conflict use_column
declare
    now_at timestamptz := to_timestamp(now_ms / 1000.0);
begin
    select s.creation_time, s.last_access_time, s.max_inactive_interval, s.principal_name
      into creation_time, last_access_time, max_inactive_interval, principal_name
      from session.session s where s.session_id = asked and s.expiry_time > now_ms;
    if not found then
        return;
    end if;
    if enter.principal_name like '%/%' then
        perform set_config('cunjing.bureau', left(enter.principal_name, -37), true),
                set_config('cunjing.actor', 'application:session', true),
                set_config('cunjing.role', 'APPLICATION', true), set_config('cunjing.reach', 'BUREAU', true);
        select a.* into holder from access.account a
         where a.bureau = guard.bureau() and a.id = right(enter.principal_name, 36)::uuid;
        villages := array(select m.village_id from access.mandate m
                           where m.bureau = guard.bureau() and m.account_id = (enter.holder).id
                             and m.valid_from <= now_at and (m.valid_to is null or m.valid_to > now_at));
    end if;
    return next;
end $$;

-- The one string that a session keeps stands in session.session itself.
drop table session.session_attributes;
