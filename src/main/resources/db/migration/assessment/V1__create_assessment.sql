-- What the work is worth. Facts come in once, a month is computed from them, and what is frozen stays.
create schema assessment;

-- As published, letter for letter; the text is the contract, the other columns only find it.
create table assessment.rule_set (
    bureau          text not null,
    version         text not null,
    class           text not null,
    effective_month date not null,
    text            text not null,
    published_at    timestamptz not null,
    primary key (bureau, version),
    unique (bureau, class, effective_month),
    constraint rule_set_begins_with_a_month check (extract(day from effective_month) = 1)
);

-- A month of the three lists. Until the deadline both sides may evaluate.
create table assessment.month (
    bureau       text not null,
    month        date not null,
    state        text not null,                      -- OPEN, PREVIEW, FROZEN
    deadline     timestamptz not null,
    previewed_at timestamptz,
    frozen_at    timestamptz,
    duration_ms  bigint,                             -- of the last run
    officers     int not null default 0,             -- computed in the last run
    primary key (bureau, month),
    constraint month_is_a_month check (extract(day from month) = 1),
    constraint month_has_a_state check (state in ('OPEN', 'PREVIEW', 'FROZEN'))
);

-- One line for each verified record, answer or review that counts; never twice for the same record and kind.
create table assessment.evidence (
    bureau      text not null,
    id          uuid not null,
    kind        text not null,                       -- EvidenceKind
    record_id   uuid not null,                       -- the record in the module that keeps it, by value
    record_kind text not null,
    number      text,                                -- of the ledger or order, if it has one
    officer_id  uuid not null,
    village_id  uuid,
    month       date not null,                       -- in which it counts
    happened_on date not null,
    due         timestamptz,
    outcome     text not null,
    units       int not null default 1,
    noted_at    timestamptz not null,
    voided_at   timestamptz,                         -- set for good; also before the record itself is heard of
    primary key (bureau, id),
    unique (bureau, kind, record_id),
    constraint evidence_counts_something check (units > 0)
);

create index evidence_by_month_and_officer on assessment.evidence (bureau, month, officer_id);

-- Both evaluations of one officer and month (双评价): who is to give them and how many are in.
create table assessment.dual_evaluation (
    bureau     text not null,
    id         uuid not null,
    month      date not null,
    officer_id uuid not null,
    station_id uuid not null,
    villages   uuid[] not null,                      -- where the officer serves
    committees uuid[] not null,                      -- villages whose committees evaluate; none for a squad leader
    given      int not null default 0,
    primary key (bureau, id),
    unique (bureau, month, officer_id),
    foreign key (bureau, month) references assessment.month,
    constraint dual_evaluation_is_not_overfull check (given between 0 and 1 + cardinality(committees))
);

create table assessment.evaluation (
    bureau     text not null,
    id         uuid not null,
    dual_id    uuid not null,
    side       text not null,                        -- STATION, COMMUNITY
    village_id uuid,                                 -- of the committee
    form       text not null,                        -- version of the list of items
    marks      jsonb not null,                       -- item, mark, reason
    mark       numeric(5, 2) not null,
    given_by   uuid,                                 -- access.account, by value; null: loaded from elsewhere
    given_at   timestamptz not null,
    primary key (bureau, id),
    unique nulls not distinct (bureau, dual_id, side, village_id),
    foreign key (bureau, dual_id) references assessment.dual_evaluation,
    constraint evaluation_has_one_side check ((side = 'COMMUNITY') = (village_id is not null)),
    constraint evaluation_is_a_mark check (mark between 0 and 100)
);

-- Points taken off or added for an established fact, proposed by one person and approved by another.
create table assessment.adjustment (
    bureau      text not null,
    id          uuid not null,
    month       date not null,
    officer_id  uuid not null,
    kind        text not null,                       -- DeductionKind or BONUS
    fact_key    text not null,
    points      numeric(5, 2),                       -- of a bonus only
    voided_item text,                                -- of a falsified record only
    reason      text not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    approved_by uuid,
    approved_at timestamptz,
    primary key (bureau, id),
    unique (bureau, fact_key),
    constraint adjustment_needs_two_persons check (approved_by <> proposed_by)
);

create index adjustment_by_month_and_officer on assessment.adjustment (bureau, month, officer_id);

-- The score of one officer and month with all that went in, so that it can be computed again to the byte.
create table assessment.score (
    bureau       text not null,
    month        date not null,
    officer_id   uuid not null,
    class        text not null,
    station_id   uuid not null,
    villages     uuid[] not null,
    rule_set     text not null,
    inputs       text not null,                      -- OfficerMonth
    result       text not null,                      -- Score
    evidence_ids uuid[] not null,
    final_points numeric(5, 2) not null,
    rank         int,
    unranked     text,
    listed       int not null,                       -- officers with a rank in this list
    primary key (bureau, month, officer_id),
    foreign key (bureau, month) references assessment.month,
    foreign key (bureau, rule_set) references assessment.rule_set
);

-- Whether both evaluations may be read: all are in, or the deadline has come. False also for who may not see the pair.
create function assessment.is_open(dual uuid) returns boolean stable language sql as $$
    select exists (select from assessment.dual_evaluation d join assessment.month m on (m.bureau, m.month) = (d.bureau, d.month)
                    where d.bureau = guard.bureau() and d.id = dual
                      and (d.given > cardinality(d.committees) or m.deadline <= now()))
$$;

call guard.protect('assessment.rule_set', rights => 'select, insert');
call guard.protect('assessment.month', rights => 'select, insert, update');
call guard.protect('assessment.evidence', officer => 'officer_id', rights => 'select, insert, update', more => $$
    guard.has_role('STATION_LEADER', 'SQUAD_LEADER') and village_id = any ((select guard.villages())::uuid[]) $$);
call guard.protect('assessment.dual_evaluation', officer => 'officer_id', rights => 'select, insert, update', more => $$
    (guard.has_role('STATION_LEADER', 'SQUAD_LEADER') and villages && (select guard.villages())::uuid[])
    or (guard.has_role('COMMITTEE') and committees && (select guard.villages())::uuid[]) $$);
-- Sealed: each side sees its own, everybody else (the bureau's office included) nothing, until all are in or the
-- deadline has come. After that whoever sees the pair sees both.
call guard.protect('assessment.evaluation', rights => 'select, insert, update', more => $$
    guard.has_role('APPLICATION')
    or (guard.has_role('STATION_LEADER') and side = 'STATION'
        and exists (select from assessment.dual_evaluation d where d.bureau = guard.bureau() and d.id = dual_id))
    or (guard.has_role('COMMITTEE') and village_id = any ((select guard.villages())::uuid[]))
    or assessment.is_open(dual_id) $$);
call guard.protect('assessment.adjustment', officer => 'officer_id', rights => 'select, insert, update', more => $$
    guard.has_role('STATION_LEADER', 'SQUAD_LEADER')
    and exists (select from assessment.dual_evaluation d
                 where d.bureau = guard.bureau() and d.month = adjustment.month and d.officer_id = adjustment.officer_id) $$);
call guard.protect('assessment.score', officer => 'officer_id', rights => 'select, insert, delete', more => $$
    guard.has_role('STATION_LEADER', 'SQUAD_LEADER') and villages && (select guard.villages())::uuid[] $$);

-- Only the bureau's office decides; what is frozen is frozen for it too.
create policy the_office_publishes on assessment.rule_set as restrictive for insert
    with check (guard.has_role('BUREAU_OFFICE', 'APPLICATION'));
create policy the_office_opens on assessment.month as restrictive for insert
    with check (guard.has_role('BUREAU_OFFICE', 'APPLICATION'));
create policy the_office_moves on assessment.month as restrictive for update
    using (guard.has_role('BUREAU_OFFICE', 'APPLICATION') and state <> 'FROZEN') with check (true);
create policy the_office_writes on assessment.score as restrictive for insert
    with check (guard.has_role('BUREAU_OFFICE', 'APPLICATION') and not exists (
        select from assessment.month m
         where m.bureau = guard.bureau() and m.month = score.month and m.state = 'FROZEN'));
create policy the_office_clears on assessment.score as restrictive for delete
    using (guard.has_role('BUREAU_OFFICE', 'APPLICATION') and not exists (
        select from assessment.month m
         where m.bureau = guard.bureau() and m.month = score.month and m.state = 'FROZEN'));
create policy the_application_notes on assessment.evidence as restrictive for insert
    with check (guard.has_role('APPLICATION'));
create policy the_application_voids on assessment.evidence as restrictive for update
    using (guard.has_role('APPLICATION')) with check (true);
create policy sealed_takes on assessment.evaluation as restrictive for insert
    with check (guard.has_role('APPLICATION') or not assessment.is_open(dual_id));
create policy sealed_changes on assessment.evaluation as restrictive for update
    using (guard.has_role('APPLICATION') or not assessment.is_open(dual_id)) with check (true);
