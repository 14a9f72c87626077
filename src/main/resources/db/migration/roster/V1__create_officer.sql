-- The people. An officer's home unit is a branch or a station and never changes with a posting.
create schema roster;

create table roster.branch (
    bureau    text not null,
    id        uuid not null,
    name      text not null,
    specialty text not null,                         -- NARCOTICS, TRAFFIC, …: the need it answers
    primary key (bureau, id)
);

create table roster.officer (
    bureau           text not null,
    id               uuid not null,
    badge            text not null,
    name             text not null,                  -- public: stands on the village's page
    class            text not null,                  -- SQUAD_LEADER, COMMUNITY_OFFICER or POSTED_OFFICER
    branch_id        uuid,                           -- home unit of an officer of the bureau's departments
    station_id       uuid,                           -- home unit of an officer of a station
    born_year        int not null,                   -- statistic of a batch only, never a criterion
    grassroots_years int not null,
    specialties      text[] not null,
    duty_phone       text not null,
    private_phone    bytea,                          -- sealed
    private_phone_ix bytea,                          -- blind index for exact search
    membership       bytea,                          -- sealed; personnel only, see posting's appointments
    joined_on        date not null,
    left_on          date,
    primary key (bureau, id),
    unique (bureau, badge),
    foreign key (bureau, branch_id) references roster.branch,
    constraint officer_has_one_home check ((branch_id is null) <> (station_id is null))
);

create index officer_by_branch on roster.officer (bureau, branch_id);
create index officer_by_station on roster.officer (bureau, station_id);
create index officer_by_phone on roster.officer (bureau, private_phone_ix);

-- Approved absence: neutral in every assessment.
create table roster.leave (
    bureau     text not null,
    id         uuid not null,
    officer_id uuid not null,
    kind       text not null,
    first_day  date not null,
    last_day   date not null,
    primary key (bureau, id),
    foreign key (bureau, officer_id) references roster.officer,
    constraint leave_ends_after_it_begins check (last_day >= first_day)
);

create index leave_by_officer on roster.leave (bureau, officer_id, first_day);

call guard.protect('roster.branch');
call guard.protect('roster.officer');
call guard.protect('roster.leave');
