-- Clocks of orders, and who heard when nobody answered.
create table dispatch.escalation_term (
    bureau          text not null,
    urgent_minutes  int not null,
    routine_minutes int not null,                    -- of running time, see docs/methods/escalation.md
    quiet_from      time not null,
    quiet_to        time not null,
    primary key (bureau),
    constraint escalation_term_is_bounded
        check (urgent_minutes between 2 and 120 and routine_minutes between 15 and 2880 and quiet_from <> quiet_to)
);

create table dispatch.order_clock (
    bureau     text not null,
    id         uuid not null,                        -- of the work order
    village_id uuid not null,
    officer_id uuid not null,                        -- who has to answer first
    urgent     boolean not null,
    room_id    uuid,                                 -- that issued it; null: not from a room
    phase      text not null,                        -- what it waits for
    step       int not null,                         -- how many have heard after the officer
    step_at    timestamptz not null,
    due_at     timestamptz,                          -- when the next one hears; null: stands still, or nobody is left
    notice_at  timestamptz,                          -- when the officer is told; null: was told
    taken_by   text,                                 -- name of who took it over in a room
    taken_at   timestamptz,
    ended_at   timestamptz,
    primary key (bureau, id),
    foreign key (bureau, id) references dispatch.work_order,
    foreign key (bureau, room_id) references dispatch.room,
    constraint order_clock_phase_is_known check (phase in ('ACCEPT', 'FINISH')),
    constraint order_clock_is_taken_by_somebody check ((taken_by is null) = (taken_at is null))
);

create index order_clock_running on dispatch.order_clock (bureau, village_id) where ended_at is null;

-- Every step, with who heard, when and why. Written once.
create table dispatch.escalation_step (
    bureau     text not null,
    id         uuid not null,
    order_id   uuid not null,
    village_id uuid not null,
    at         timestamptz not null,
    kind       text not null,
    why        text not null,
    officer_id uuid,                                 -- the second contact; null: a room
    room_id    uuid,
    name       text,                                 -- who sat there or took over; null: nobody, or an officer
    primary key (bureau, id),
    foreign key (bureau, order_id) references dispatch.order_clock,
    constraint escalation_step_kind_is_known check (kind in ('CONTACT', 'ROOM', 'TAKEN'))
);

create index escalation_step_by_order on dispatch.escalation_step (bureau, order_id, at);

-- When routine clocks of a village stood still.
create table dispatch.clock_pause (
    bureau     text not null,
    id         uuid not null default gen_random_uuid(),
    village_id uuid not null,
    begun_at   timestamptz not null,
    ended_at   timestamptz,
    primary key (bureau, id),
    constraint clock_pause_ends_after_it_begins check (ended_at is null or ended_at >= begun_at)
);

create unique index clock_pause_once on dispatch.clock_pause (bureau, village_id) where ended_at is null;
create index clock_pause_by_village on dispatch.clock_pause (bureau, village_id, begun_at);

-- The application asks for no bureau: it sees when something is due in which, and nothing else.
create table dispatch.clock_due (
    bureau   text not null,
    order_id uuid not null,
    at       timestamptz not null,
    primary key (bureau, order_id)
);

create index clock_due_by_time on dispatch.clock_due (at);

call guard.protect('dispatch.escalation_term', rights => 'select, insert, update');
call guard.protect('dispatch.order_clock', village => 'village_id', rights => 'select, insert, update');
call guard.protect('dispatch.escalation_step', village => 'village_id', rights => 'select, insert');
call guard.protect('dispatch.clock_pause', village => 'village_id', rights => 'select, insert, update');
call guard.protect('dispatch.clock_due');

create policy clock_sees_all on dispatch.clock_due for select using (true);
create policy office_sets_terms on dispatch.escalation_term as restrictive for insert
    with check ((select guard.sees_bureau()));
create policy office_changes_terms on dispatch.escalation_term as restrictive for update
    using ((select guard.sees_bureau()));
create policy rooms_begin on dispatch.order_clock as restrictive for insert
    with check ((select guard.has_role('APPLICATION', 'BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER')));
create policy rooms_take_over on dispatch.order_clock as restrictive for update
    using ((select guard.has_role('APPLICATION', 'BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER')));
create policy rooms_note on dispatch.escalation_step as restrictive for insert
    with check ((select guard.has_role('APPLICATION', 'BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER')));
create policy rooms_read on dispatch.escalation_step as restrictive for select
    using (not (select guard.has_role('COMMITTEE')));
create policy rooms_watch on dispatch.order_clock as restrictive for select
    using (not (select guard.has_role('COMMITTEE')));
create policy rooms_pause on dispatch.clock_pause as restrictive for insert
    with check ((select guard.has_role('APPLICATION', 'BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER')));
create policy rooms_resume on dispatch.clock_pause as restrictive for update
    using ((select guard.has_role('APPLICATION', 'BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER')));
