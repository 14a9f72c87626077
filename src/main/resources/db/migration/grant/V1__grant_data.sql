-- What a station's command room may read of what lies outside its villages: asked for, approved by somebody else, for a
-- purpose, some fields, some villages and a time; or opened at once in an emergency and judged afterwards. The schema is
-- called data_grant because GRANT is a word of SQL.
create schema data_grant;

-- What a source lends, told twice: the modules say it in Java, and the table refuses more. A new source replaces these.
create function data_grant.purpose_of(source text) returns text immutable language sql as $$
    select case source when 'findings' then 'SERVICE' when 'hazards' then 'SERVICE' when 'helpers' then 'SERVICE'
                       when 'cases' then 'CASE' end $$;

create function data_grant.template_of(source text) returns text[] immutable language sql as $$
    select case source
        when 'findings' then array['kind', 'foundOn', 'state', 'place', 'words', 'measures']
        when 'hazards' then array['number', 'type', 'severity', 'foundOn', 'dueOn', 'progress', 'place', 'text']
        when 'helpers' then array['kind', 'name', 'foundedOn', 'members']
        when 'cases' then array['number', 'place', 'state'] end $$;

create table data_grant.access_grant (
    bureau          text not null,
    id              uuid not null,
    source          text not null,
    purpose         text not null,                   -- SERVICE or CASE, as the source says
    fields          text[] not null,
    station_id      uuid not null,                   -- whose command room reads; territory.station, by value
    village_ids     uuid[] not null,                 -- whose rows; territory.village, by value
    emergency       boolean not null,
    reason          text not null,
    starts_at       timestamptz not null,
    ends_at         timestamptz not null,
    state           text not null,                   -- ASKED, OPEN, REFUSED or REVOKED; it ends without a step
    asked_at        timestamptz not null,
    asked_by        text not null,
    asked_by_name   text not null,
    decided_at      timestamptz,                     -- of an emergency: nobody decides
    decided_by      text,
    decided_by_name text,
    decision_note   text,
    revoked_at      timestamptz,
    revoked_by      text,
    revoked_by_name text,
    revoke_reason   text,
    reviewed_at     timestamptz,                     -- of an emergency
    reviewed_by     text,
    reviewed_by_name text,
    justified       boolean,
    remark          text,
    primary key (bureau, id),
    constraint access_grant_state_is_known check (state in ('ASKED', 'OPEN', 'REFUSED', 'REVOKED')),
    constraint access_grant_keeps_the_purpose check (purpose is not distinct from data_grant.purpose_of(source)),
    constraint access_grant_stays_in_the_template
        check (cardinality(fields) > 0 and coalesce(fields <@ data_grant.template_of(source), false)),
    constraint access_grant_names_villages check (cardinality(village_ids) between 1 and 100),
    constraint access_grant_ends_in_time check (ends_at > starts_at and ends_at <= starts_at + case
        when emergency then interval '30 minutes' when purpose = 'CASE' then interval '72 hours'
        else interval '366 days' end),
    constraint access_grant_is_decided_by_another check (case
        when emergency then decided_by is null and state in ('OPEN', 'REVOKED')
        when state = 'ASKED' then decided_by is null
        else coalesce(decided_by <> asked_by, false) end),
    constraint access_grant_is_revoked_for_a_reason
        check ((state = 'REVOKED') = (revoked_at is not null and revoked_by is not null and revoke_reason is not null)),
    constraint access_grant_is_reviewed_by_another check (reviewed_by is null
        or (emergency and reviewed_by <> asked_by and reviewed_at is not null and justified is not null and remark is not null))
);

create index access_grant_by_station on data_grant.access_grant (bureau, station_id, asked_at desc);
create index access_grant_by_time on data_grant.access_grant (bureau, asked_at desc);

-- Every read, and every one that was refused. Written once.
create table data_grant.reading (
    bureau       text not null,
    id           uuid not null,
    grant_id     uuid not null,
    station_id   uuid not null,
    at           timestamptz not null,
    read_by      text not null,
    read_by_name text not null,
    fields       text[] not null,
    row_count    int,                                -- null: refused
    primary key (bureau, id),
    foreign key (bureau, grant_id) references data_grant.access_grant
);

create index reading_by_grant on data_grant.reading (bureau, grant_id, at desc);

-- The bureau's office and the auditors see all, a station what was given to it.
call guard.protect('data_grant.access_grant', rights => 'select, insert', more =>
    '(select guard.sees_bureau()) or (select guard.has_role(''AUDITOR''))
     or ((select guard.has_role(''STATION_LEADER'', ''SQUAD_LEADER'')) and station_id = (select guard.station()))');
call guard.protect('data_grant.reading', rights => 'select, insert', more =>
    '(select guard.sees_bureau()) or (select guard.has_role(''AUDITOR''))
     or ((select guard.has_role(''STATION_LEADER'', ''SQUAD_LEADER'')) and station_id = (select guard.station()))');
grant update (state, decided_at, decided_by, decided_by_name, decision_note, revoked_at, revoked_by, revoked_by_name,
              revoke_reason, reviewed_at, reviewed_by, reviewed_by_name, justified, remark)
    on data_grant.access_grant to cunjing_app;

-- Whoever asks signs it, undecided; an emergency is opened by the station itself. The bureau's office decides.
create policy asked_in_own_name on data_grant.access_grant as restrictive for insert
    with check ((select guard.has_role('APPLICATION')) -- takes over what was granted in the past
        or (asked_by = (select guard.setting('actor')) and not (select guard.has_role('AUDITOR'))
            and case when emergency then (select guard.has_role('STATION_LEADER', 'SQUAD_LEADER')) and reviewed_by is null
                     else state = 'ASKED' end));
create policy office_decides on data_grant.access_grant as restrictive for update
    using ((select guard.sees_bureau()));
create policy read_in_own_name on data_grant.reading as restrictive for insert
    with check ((select guard.has_role('APPLICATION'))
        or (read_by = (select guard.setting('actor')) and (select guard.has_role('STATION_LEADER', 'SQUAD_LEADER'))));

-- The villages whose rows of a source this transaction may read: it names one grant (setting cunjing.grant), and only what
-- that grant says, to whom and until when, is opened. Without the name a page of the station shows what it always does.
create function guard.granted(wanted text) returns uuid[] stable language plpgsql as $$
declare
    named uuid := guard.setting('grant')::uuid;
    opened uuid[];
begin
    if named is null or not guard.has_role('STATION_LEADER', 'SQUAD_LEADER') then
        return '{}';
    end if;
    select g.village_ids into opened from data_grant.access_grant g
     where g.bureau = guard.bureau() and g.id = named and g.source = wanted and g.station_id = guard.station()
       and g.state = 'OPEN' and g.starts_at <= clock_timestamp() and g.ends_at > clock_timestamp();
    return coalesce(opened, '{}');
end $$;
