-- The end of a term: opinions, a plan under a ceiling, and what was handed over.
create table posting.renewal_round (
    bureau       text not null,
    id           uuid not null,
    batch_id     uuid not null,
    changes_on   date not null,
    inputs_until date not null,                      -- afterwards a missing opinion counts as none
    max_ratio    numeric(4, 3) not null,             -- share of villages that may change hands
    state        text not null,                      -- OPEN, PLANNED, CONFIRMED
    primary key (bureau, id),
    foreign key (bureau, batch_id) references posting.batch,
    constraint renewal_ratio_is_a_share check (max_ratio between 0 and 1)
);

create unique index renewal_round_is_open_once on posting.renewal_round (bureau, batch_id) where state <> 'CONFIRMED';

-- What one side thinks of one posting.
create table posting.renewal_opinion (
    bureau     text not null,
    round_id   uuid not null,
    posting_id uuid not null,
    side       text not null,                        -- OFFICER, BRANCH, STATION
    officer_id uuid not null,
    branch_id  uuid,
    station_id uuid not null,
    opinion    text not null,                        -- KEEP or LEAVE
    remark     text not null,
    villages   uuid[] not null,                      -- an officer's wishes, best first
    primary key (bureau, round_id, posting_id, side),
    foreign key (bureau, round_id) references posting.renewal_round
);

-- Who may come in: reserves of the batch and others with a recommended application.
create table posting.renewal_newcomer (
    bureau         text not null,
    round_id       uuid not null,
    officer_id     uuid not null,
    application_id uuid not null,
    primary key (bureau, round_id, officer_id),
    foreign key (bureau, round_id) references posting.renewal_round,
    foreign key (bureau, application_id) references posting.application
);

-- Sealed while the round is open, like the lists of a batch.
create table posting.renewal_list (
    bureau    text not null,
    round_id  uuid not null,
    side      text not null,                         -- OFFICER ranks stations, STATION ranks newcomers
    author_id uuid not null,
    ranked    uuid[] not null,
    primary key (bureau, round_id, side, author_id),
    foreign key (bureau, round_id) references posting.renewal_round
);

create table posting.renewal_plan (
    bureau   text not null,
    round_id uuid not null,
    problem  jsonb not null,
    result   jsonb not null,
    primary key (bureau, round_id),
    foreign key (bureau, round_id) references posting.renewal_round
);

-- Receipt of a handover: what was open before and what the successor got.
create table posting.handover (
    bureau     text not null,
    id         uuid not null,
    round_id   uuid not null,
    village_id uuid not null,
    giver_id   uuid not null,
    taker_id   uuid not null,
    at         timestamptz not null,
    before     jsonb not null,                       -- count by kind
    after      jsonb not null,
    primary key (bureau, id),
    foreign key (bureau, round_id) references posting.renewal_round,
    constraint handover_loses_nothing check (before = after)
);

create index handover_by_round on posting.handover (bureau, round_id);

call guard.protect('posting.renewal_round', more => 'guard.visits() is null', rights => 'select, insert');
grant update (state) on posting.renewal_round to cunjing_app;
call guard.protect('posting.renewal_opinion', rights => 'select, insert, update', more =>
    '(select guard.sees_bureau())
     or (side = ''OFFICER'' and officer_id = (select guard.officer()))
     or (side = ''BRANCH'' and branch_id = (select guard.branch()) and (select guard.has_role(''BRANCH_HEAD'')))
     or (side = ''STATION'' and station_id = (select guard.station()) and (select guard.has_role(''STATION_LEADER'')))');
call guard.protect('posting.renewal_newcomer', officer => 'officer_id',
    more => '(select guard.has_role(''STATION_LEADER''))', rights => 'select, insert');
call guard.protect('posting.renewal_list', rights => 'select, insert, update', more =>
    '(select guard.has_role(''APPLICATION''))
     or (side = ''OFFICER'' and author_id = (select guard.officer()))
     or (side = ''STATION'' and author_id = (select guard.station()) and (select guard.has_role(''STATION_LEADER'')))
     or ((select guard.sees_bureau()) and not exists (select from posting.renewal_round r
          where r.bureau = renewal_list.bureau and r.id = renewal_list.round_id and r.state = ''OPEN''))');
call guard.protect('posting.renewal_plan', more => '(select guard.sees_bureau())', rights => 'select, insert, update');
call guard.protect('posting.handover', village => 'village_id',
    more => 'giver_id = (select guard.officer()) or taker_id = (select guard.officer())', rights => 'select, insert');

create policy personnel_opens on posting.renewal_round as restrictive for insert with check ((select guard.sees_bureau()));
create policy personnel_moves on posting.renewal_round as restrictive for update using ((select guard.sees_bureau()));
create policy personnel_admits on posting.renewal_newcomer as restrictive for insert with check ((select guard.sees_bureau()));
create policy personnel_hands_over on posting.handover as restrictive for insert with check ((select guard.sees_bureau()));
