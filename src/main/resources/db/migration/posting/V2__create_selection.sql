-- From the call for officers to the confirmed postings of a batch.
create table posting.batch (
    bureau       text not null,
    id           uuid not null,
    number       int not null,
    quota        int not null,
    first_day    date not null,                      -- of the term
    criteria     text not null,                      -- published with the call, frozen from then on
    public_seed  text not null,                      -- for the lot that decides between equals
    state        text not null,
    applications int not null default 0,             -- number of the last one that came in
    opened_at    timestamptz not null,
    confirmed_at timestamptz,
    primary key (bureau, id),
    unique (bureau, number),
    constraint batch_quota_is_positive check (quota > 0)
);

create table posting.application (
    bureau      text not null,
    id          uuid not null,
    batch_id    uuid not null,
    officer_id  uuid not null,
    branch_id   uuid not null,                       -- home unit at the time, which recommends
    number      int not null,                        -- in the batch, in the order of arrival
    statement   text not null,
    state       text not null,
    reason      text,                                -- of a refusal
    applied_at  timestamptz not null,
    decided_at  timestamptz,
    selected_at timestamptz,
    primary key (bureau, id),
    unique (bureau, batch_id, officer_id),
    unique (bureau, batch_id, number),
    foreign key (bureau, batch_id) references posting.batch
);

create index application_by_branch on posting.application (bureau, branch_id);

-- Marks of the panel, by name of the assessor; at least two each.
create table posting.merit_score (
    bureau         text not null,
    application_id uuid not null,
    assessor       text not null,
    score          int not null,
    primary key (bureau, application_id, assessor),
    foreign key (bureau, application_id) references posting.application,
    constraint merit_score_is_a_percentage check (score between 0 and 100)
);

-- Wishes of both sides. Sealed: until the batch is matched nobody but the author reads them.
create table posting.ranking (
    bureau    text not null,
    batch_id  uuid not null,
    side      text not null,                         -- OFFICER ranks stations, STATION ranks officers
    author_id uuid not null,
    ranked    uuid[] not null,                       -- best first
    given_at  timestamptz not null,
    primary key (bureau, batch_id, side, author_id),
    foreign key (bureau, batch_id) references posting.batch
);

-- A conflict of interest. The reason is for personnel and the officer alone.
create table posting.recusal (
    bureau     text not null,
    batch_id   uuid not null,
    officer_id uuid not null,
    station_id uuid not null,
    reason     text not null,
    primary key (bureau, batch_id, officer_id, station_id),
    foreign key (bureau, batch_id) references posting.batch
);

-- What went into a matching and what came out, so that it can be run again and give the same.
create table posting.matching_run (
    bureau   text not null,
    batch_id uuid not null,
    problem  jsonb not null,
    result   jsonb not null,
    run_at   timestamptz not null,
    run_by   text not null,
    primary key (bureau, batch_id),
    foreign key (bureau, batch_id) references posting.batch
);

-- What one officer, or one station, is told about the result: theirs alone, and personnel's.
create table posting.reason (
    bureau   text not null,
    batch_id uuid not null,
    party_id uuid not null,
    content  jsonb not null,
    primary key (bureau, batch_id, party_id),
    foreign key (bureau, batch_id) references posting.batch
);

call guard.protect('posting.batch');
call guard.protect('posting.application', officer => 'officer_id',
    more => '(guard.has_role(''BRANCH_HEAD'') and branch_id = guard.branch())
             or (guard.has_role(''STATION_LEADER'') and state = ''SELECTED'')');
call guard.protect('posting.merit_score', more => 'guard.sees_bureau()');
call guard.protect('posting.ranking',
    more => '(side = ''OFFICER'' and author_id = guard.officer())
             or (side = ''STATION'' and author_id = guard.station() and guard.has_role(''STATION_LEADER'')) or guard.has_role(''APPLICATION'')
             or (guard.sees_bureau() and not exists (select from posting.batch b
             where b.bureau = ranking.bureau and b.id = ranking.batch_id and b.state = ''RANKING''))');
call guard.protect('posting.recusal', officer => 'officer_id');
call guard.protect('posting.matching_run', more => 'guard.sees_bureau()', rights => 'select, insert');
call guard.protect('posting.reason', rights => 'select, insert',
    more => 'guard.sees_bureau() or party_id = guard.officer()
             or (party_id = guard.station() and guard.has_role(''STATION_LEADER''))');
