-- Calls for help of officers on the way. Not counted anywhere, for nothing; the place goes when the call is over.
create table field.help_call (
    bureau        text not null,
    id            uuid not null,                     -- made by the phone
    village_id    uuid,                              -- where the officer works; null: unknown, the bureau hears
    officer_id    uuid not null,                     -- roster.officer, by value
    caller        text not null,                     -- name, as it was then
    called_at     timestamptz not null,              -- by all that is known of the phone's clock
    clock_sure    boolean not null,
    arrived_at    timestamptz not null,
    latitude_deg  double precision,                  -- WGS 84; only if the officer said so in this call; null when it is over
    longitude_deg double precision,
    state         text not null,
    taken_at      timestamptz,
    taken_by      text,
    taken_by_name text,
    ended_at      timestamptz,
    ended_by_name text,
    word          text,                              -- what came of it, or why it was taken back
    primary key (bureau, id),
    constraint help_call_state_is_known check (state in ('OPEN', 'TAKEN', 'ENDED', 'WITHDRAWN')),
    constraint help_call_has_both_or_neither check ((latitude_deg is null) = (longitude_deg is null)),
    constraint help_call_place_goes check (state in ('OPEN', 'TAKEN') or latitude_deg is null),
    constraint help_call_end_is_whole check ((state in ('ENDED', 'WITHDRAWN')) = (ended_at is not null and word is not null))
);

create index help_call_by_officer on field.help_call (bureau, officer_id, arrived_at);
create index help_call_open on field.help_call (bureau, arrived_at) where state in ('OPEN', 'TAKEN');

-- For the caller and the rooms; neighbours and committees have nothing to look for here.
call guard.protect('field.help_call',
    more => '(select guard.sees_bureau()) or officer_id = (select guard.officer())
             or ((select guard.has_role(''STATION_LEADER'', ''SQUAD_LEADER''))
                 and village_id = any ((select guard.villages())::uuid[]))',
    rights => 'select, insert, update');
