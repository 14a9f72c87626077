-- The ledgers of the six roles. An entry is never changed in what it says: there is no right to do so. What moves is its
-- head: verified or voided by whom, who looks after it now, how far it has come. A wrong entry is voided and keeps its number.
create schema casework;

-- Last number given, one row for each village and year. The row stays locked until the entry is committed, and a
-- rollback takes the number back: numbers have no gaps.
create table casework.counter (
    bureau      text not null,
    village_id  uuid not null,                       -- territory.village, by value
    year        int not null,
    last_number int not null,
    primary key (bureau, village_id, year)
);

create table casework.entry (
    bureau           text not null,
    id               uuid not null,
    village_id       uuid not null,
    year             int not null,
    number           int not null,
    officer_id       uuid not null,                  -- roster.officer, by value: whose work it is, for ever
    officer_class    text not null,                  -- class on that day: part-time and full-time are never added up
    owner_id         uuid not null,                  -- who looks after it now; a handover changes it
    role             text not null,
    kind             text not null,
    category         text not null,                  -- of a dispute, form of a session, type of a service, …
    quantity         int not null,                   -- copies, person-times, households, participants; else 1
    title            text not null,
    happened_at      timestamptz not null,
    happened_on      date not null,                  -- the same in the bureau's time zone
    recorded_at      timestamptz not null,
    recorded_by      text not null,
    recorded_by_name text not null,
    work_order_id    uuid,                           -- dispatch.work_order, by value
    latitude_deg     double precision,               -- WGS 84; only if the officer chose to add the place
    longitude_deg    double precision,
    state            text not null,
    progress         text not null,                  -- DONE where nothing has to follow
    due_on           date,                           -- last day of the next step
    late             boolean not null default false, -- a step came after its last day
    verified_at      timestamptz,
    verified_by      text,
    verified_by_name text,
    voided_at        timestamptz,
    voided_by        text,
    voided_by_name   text,
    void_reason      text,
    primary key (bureau, id),
    unique (bureau, village_id, year, number),
    constraint entry_state_is_known check (state in ('RECORDED', 'VERIFIED', 'VOIDED')),
    constraint entry_is_verified_by_somebody check (state <> 'VERIFIED' or (verified_at is not null and verified_by is not null)),
    constraint entry_is_voided_for_a_reason check ((state = 'VOIDED') = (voided_at is not null and void_reason is not null)),
    constraint entry_has_a_whole_place check ((latitude_deg is null) = (longitude_deg is null)),
    constraint entry_counts_are_counts check (number > 0 and quantity >= 0)
);

create index entry_by_day on casework.entry (bureau, happened_on desc, number desc);
create index entry_by_village on casework.entry (bureau, village_id, happened_on desc);
create index entry_by_officer on casework.entry (bureau, officer_id, happened_on desc);
create index entry_by_order on casework.entry (bureau, work_order_id) where work_order_id is not null;
create index entry_open on casework.entry (bureau, owner_id, village_id) where progress not in ('DONE', 'CLOSED');

create table casework.opinion (
    bureau text not null, entry_id uuid not null, village_id uuid not null,
    source text not null, about_police boolean not null, text text not null,
    primary key (bureau, entry_id), foreign key (bureau, entry_id) references casework.entry
);

create table casework.council_meeting (
    bureau text not null, entry_id uuid not null, village_id uuid not null,
    topic text not null, raised text,
    primary key (bureau, entry_id), foreign key (bureau, entry_id) references casework.entry
);

create table casework.household_visit (
    bureau text not null, entry_id uuid not null, village_id uuid not null,
    purpose text not null, households int not null, met text not null, heard text not null, seen text, handled text,
    primary key (bureau, entry_id), foreign key (bureau, entry_id) references casework.entry
);

create table casework.screening (
    bureau text not null, entry_id uuid not null, village_id uuid not null,
    first_day date not null, last_day date not null, signs int not null, note text,
    primary key (bureau, entry_id), foreign key (bureau, entry_id) references casework.entry
);

create table casework.dispute (
    bureau text not null, entry_id uuid not null, village_id uuid not null,
    category text not null, track text not null, violence boolean not null, consent boolean not null, text text not null,
    primary key (bureau, entry_id), foreign key (bureau, entry_id) references casework.entry,
    constraint violence_is_never_mediated check (not violence or track = 'REFERRAL')
);

-- How urgent an open dispute is. Belongs to the case alone and is deleted when the case is closed.
create table casework.grading (
    bureau text not null, entry_id uuid not null, village_id uuid not null,
    steps jsonb not null, threat_to_life boolean not null, points int, urgency text not null, graded_at timestamptz not null,
    primary key (bureau, entry_id), foreign key (bureau, entry_id) references casework.entry
);

create table casework.publicity_session (
    bureau text not null, entry_id uuid not null, village_id uuid not null,
    topic text not null, form text not null, attendance int not null, copies int not null, note text,
    primary key (bureau, entry_id), foreign key (bureau, entry_id) references casework.entry
);

create table casework.inspection (
    bureau text not null, entry_id uuid not null, village_id uuid not null,
    site_kind text not null, site text not null, inspectors int not null, result text not null, note text,
    primary key (bureau, entry_id), foreign key (bureau, entry_id) references casework.entry
);

create table casework.hazard (
    bureau text not null, entry_id uuid not null, village_id uuid not null,
    type text not null, severity text not null, inspection_id uuid, text text not null,
    primary key (bureau, entry_id), foreign key (bureau, entry_id) references casework.entry
);

create table casework.group_activity (
    bureau text not null, entry_id uuid not null, village_id uuid not null,
    force text not null, activity text not null, participants int not null, result text not null,
    primary key (bureau, entry_id), foreign key (bureau, entry_id) references casework.entry
);

create table casework.service (
    bureau text not null, entry_id uuid not null, village_id uuid not null,
    type text not null, person_times int not null, proxy boolean not null, authorised boolean not null, receipt text, text text not null,
    primary key (bureau, entry_id), foreign key (bureau, entry_id) references casework.entry
);

-- What followed an entry: answers, reports, notices, rechecks, closing. Only ever added.
create table casework.step (
    bureau   text not null,
    id       uuid not null,
    entry_id uuid not null,
    village_id uuid not null,
    kind     text not null,
    at       timestamptz not null,
    by       text not null,
    by_name  text not null,
    note     text,
    primary key (bureau, id),
    foreign key (bureau, entry_id) references casework.entry
);

create index step_by_entry on casework.step (bureau, entry_id, at);

-- Open to those who work in the village. Its committee and a visitor of its public page are not among them.
do $$
declare
    guarded text;
begin
    foreach guarded in array array['opinion', 'council_meeting', 'household_visit', 'screening', 'dispute',
        'publicity_session', 'inspection', 'hazard', 'group_activity', 'service', 'step', 'entry', 'counter', 'grading']
    loop
        call guard.protect(('casework.' || guarded)::regclass,
            more => '(select guard.sees_bureau()) or ((select not guard.has_role(''COMMITTEE'', ''VISITOR''))
                     and village_id = any ((select guard.villages())::uuid[]))',
            rights => case guarded when 'counter' then 'select, insert, update'
                                   when 'grading' then 'select, insert, update, delete' else 'select, insert' end);
    end loop;
end $$;

grant update (owner_id, state, progress, due_on, late, verified_at, verified_by, verified_by_name, voided_at, voided_by,
              voided_by_name, void_reason) on casework.entry to cunjing_app;
