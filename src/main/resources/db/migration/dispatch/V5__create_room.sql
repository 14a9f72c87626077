-- Command rooms, who sits in them when, and what one shift leaves to the next.
create table dispatch.room (
    bureau     text not null,
    id         uuid not null,
    name       text not null,
    station_id uuid,                                 -- territory.station, by value; null: the whole bureau
    above_id   uuid,                                 -- the room that hears when this one stays silent; null: the last
    version    bigint not null default 0,            -- of its roster
    primary key (bureau, id),
    foreign key (bureau, above_id) references dispatch.room,
    constraint room_is_not_above_itself check (above_id <> id)
);

create unique index room_of_a_station on dispatch.room (bureau, station_id) where station_id is not null;

-- One person sits in a room at a time, and nobody sits in two.
create table dispatch.duty_shift (
    bureau      text not null,
    id          uuid not null,
    room_id     uuid not null,
    account_id  uuid not null,                       -- access.account, by value
    holder_name text not null,                       -- as it was when the roster was written
    begins_at   timestamptz not null,
    ends_at     timestamptz not null,
    primary key (bureau, id),
    foreign key (bureau, room_id) references dispatch.room,
    constraint duty_shift_ends_after_it_begins check (ends_at > begins_at),
    constraint room_has_one_on_duty
        exclude using gist (bureau with =, room_id with =, tstzrange(begins_at, ends_at) with &&),
    constraint nobody_has_double_duty
        exclude using gist (bureau with =, account_id with =, tstzrange(begins_at, ends_at) with &&)
);

-- What a shift leaves open, signed by who leaves and by who comes.
create table dispatch.shift_note (
    bureau        text not null,
    id            uuid not null,
    room_id       uuid not null,
    shift_id      uuid not null,
    words         text,
    points        jsonb not null,                    -- what was open at that moment: kind, id, village, title
    given_at      timestamptz not null,
    given_by      uuid not null,                     -- access.account, by value
    given_by_name text not null,
    taken_at      timestamptz,                       -- null: the next one has not signed
    taken_by      uuid,
    taken_by_name text,
    primary key (bureau, id),
    unique (bureau, shift_id),
    foreign key (bureau, room_id) references dispatch.room,
    foreign key (bureau, shift_id) references dispatch.duty_shift,
    constraint shift_note_is_taken_by_another
        check ((taken_at is null) = (taken_by is null) and (taken_by is null or taken_by <> given_by))
);

create index shift_note_by_room on dispatch.shift_note (bureau, room_id, given_at desc);

-- A station knows the bureau's room and its own, and writes its own.
call guard.protect('dispatch.room', rights => 'select, insert, update', more =>
    '(select guard.sees_bureau()) or ((select guard.has_role(''STATION_LEADER'', ''SQUAD_LEADER''))
        and (station_id is null or station_id = (select guard.station())))');
call guard.protect('dispatch.duty_shift', rights => 'select, insert, delete', more =>
    'exists (select from dispatch.room r where r.bureau = duty_shift.bureau and r.id = duty_shift.room_id)');
call guard.protect('dispatch.shift_note', rights => 'select, insert', more =>
    'exists (select from dispatch.room r where r.bureau = shift_note.bureau and r.id = shift_note.room_id
        and ((select guard.sees_bureau()) or r.station_id = (select guard.station())))');
grant update (taken_at, taken_by, taken_by_name) on dispatch.shift_note to cunjing_app;

create policy office_opens_rooms on dispatch.room as restrictive for insert
    with check ((select guard.sees_bureau()));
create policy own_room_is_planned on dispatch.room as restrictive for update
    using ((select guard.sees_bureau()) or station_id = (select guard.station()));
create policy own_shift_is_planned on dispatch.duty_shift as restrictive for insert
    with check ((select guard.sees_bureau()) or exists (select from dispatch.room r
        where r.bureau = duty_shift.bureau and r.id = duty_shift.room_id and r.station_id = (select guard.station())));
create policy own_shift_is_dropped on dispatch.duty_shift as restrictive for delete
    using ((select guard.sees_bureau()) or exists (select from dispatch.room r
        where r.bureau = duty_shift.bureau and r.id = duty_shift.room_id and r.station_id = (select guard.station())));
