-- Anonymous questionnaires. No table holds an answer: an answer raises counts, and which choices one person took together is
-- not kept. Counts of a village come out in batches of five at least; before that nobody but the application reads them.
create table resident.survey (
    bureau         text not null,
    id             uuid not null,
    kind           text not null,
    title          text not null,
    first_day      date not null,
    last_day       date not null,
    question_kinds text[] not null,
    question_words text[] not null,
    question_truth boolean[] not null,                  -- side by side; null where nothing is right or wrong
    opened_at      timestamptz not null,
    opened_by      text not null,
    opened_by_name text not null,
    closed_on      date,
    primary key (bureau, id),
    constraint survey_kind_is_known check (kind in ('PERCEPTION', 'QUIZ')),
    constraint survey_has_days check (last_day >= first_day),
    constraint survey_asks_something check (cardinality(question_kinds) between 1 and 10
        and cardinality(question_kinds) = cardinality(question_words)
        and cardinality(question_kinds) = cardinality(question_truth))
);

-- What is asked is no secret in the bureau; residents read it as well.
call guard.protect('resident.survey', rights => 'select, insert, update');
create policy askers on resident.survey as restrictive for insert
    with check ((select guard.has_role('BUREAU_OFFICE', 'STATION_LEADER', 'APPLICATION')));
create policy enders on resident.survey as restrictive for update
    using ((select guard.has_role('BUREAU_OFFICE', 'STATION_LEADER', 'APPLICATION')));

create table resident.survey_village (
    bureau     text not null,
    survey_id  uuid not null,
    village_id uuid not null,                           -- territory.village, by value
    turned_on  date,                                    -- of a quiz: from here on answers come after the session
    session_id uuid,                                    -- casework.entry, by value; null: the session is not in the ledger yet
    primary key (bureau, survey_id, village_id),
    foreign key (bureau, survey_id) references resident.survey
);

create index survey_by_village on resident.survey_village (bureau, village_id);
call guard.protect('resident.survey_village', village => 'village_id', rights => 'select, insert, update');
create policy visited on resident.survey_village for select
    using (bureau = (select guard.bureau()) and village_id = (select guard.visits()));

-- What has come out: counts as resident.survey.Tally lays them out.
create table resident.survey_result (
    bureau     text not null,
    survey_id  uuid not null,
    village_id uuid not null,
    turn       text not null,
    counts     int[] not null,
    primary key (bureau, survey_id, village_id, turn),
    foreign key (bureau, survey_id) references resident.survey,
    constraint result_turn_is_known check (turn in ('ONCE', 'BEFORE_SESSION', 'AFTER_SESSION')),
    -- the first two counts are those of the channels: nothing, or a batch
    constraint result_is_a_batch check (counts[1] + counts[2] = 0 or counts[1] + counts[2] >= 5)
);

call guard.protect('resident.survey_result', village => 'village_id', rights => 'select, insert, update');
create policy visited on resident.survey_result for select
    using (bureau = (select guard.bureau()) and village_id = (select guard.visits()));
create policy counter_adds on resident.survey_result as restrictive for insert
    with check ((select guard.has_role('APPLICATION')));
create policy counter_raises on resident.survey_result as restrictive for update
    using ((select guard.has_role('APPLICATION')));

-- What waits for company. One row and one column: the log of writes says that somebody answered, and the same for everybody.
create table resident.survey_waiting (
    bureau     text not null,
    survey_id  uuid not null,
    village_id uuid not null,
    turn       text not null,
    counts     int[] not null,
    primary key (bureau, survey_id, village_id, turn),
    foreign key (bureau, survey_id) references resident.survey
);

call guard.protect('resident.survey_waiting', more => '(select guard.has_role(''APPLICATION''))', rights => 'select, insert, update');

-- Forms that were sent, so that one counts once: keyed hashes of random numbers, beside no village, day or answer.
create table resident.survey_form (
    bureau    text not null,
    survey_id uuid not null,
    form_hash bytea not null,
    primary key (bureau, survey_id, form_hash),
    foreign key (bureau, survey_id) references resident.survey
);

call guard.protect('resident.survey_form', more => '(select guard.has_role(''APPLICATION''))', rights => 'select, insert, delete');
