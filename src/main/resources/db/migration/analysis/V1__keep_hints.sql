-- Hints from places, times and kinds: the numbers of their rules, and what people decided about them. Hints themselves are
-- worked out anew each time and kept nowhere.
create schema analysis;

-- The numbers of a rule, one row for each time somebody changed them; the highest version is in force. Without a row the
-- rule runs as it is delivered.
create table analysis.rule_version (
    bureau      text not null,
    kind        text not null,
    version     int not null,
    in_use      boolean not null,
    window_days int not null,
    least       int not null,
    metres      int not null,
    days        int not null,
    incidents   text[] not null,                     -- kinds of incidents that it looks at
    attributes  text[] not null,                     -- what it goes by: never anything of a person
    why         text not null,
    at          timestamptz not null,
    by          text not null,
    by_name     text not null,
    primary key (bureau, kind, version),
    constraint rule_version_kind_is_known check (kind in ('REPEAT', 'OVERDUE', 'SEASON', 'HOTSPOT')),
    constraint rule_version_goes_by_places_and_times check (attributes <@ array['village', 'place', 'day', 'kind', 'due']),
    constraint rule_version_is_bounded check (window_days between 1 and 1830 and least between 2 and 100
        and metres between 10 and 5000 and days between 0 and 365)
);

-- What became of a hint. The same rows never raise it again after a dismissal.
create table analysis.hint_decision (
    bureau       text not null,
    id           uuid not null,                      -- of the hint: from its rule and its rows
    kind         text not null,
    rule_version int not null,
    village_id   uuid not null,
    incident_ids uuid[] not null,                    -- casework.entry and patrol.finding, by value
    accepted     boolean not null,
    reason       text,                               -- of a dismissal
    order_id     uuid,                               -- draft that an acceptance opened; dispatch.work_order, by value
    at           timestamptz not null,
    by           text not null,
    by_name      text not null,
    primary key (bureau, id),
    constraint hint_is_dismissed_for_a_reason check (case when accepted then order_id is not null else reason is not null end)
);

create index hint_decision_by_time on analysis.hint_decision (bureau, at desc);

call guard.protect('analysis.rule_version', rights => 'select, insert', more =>
    '(select guard.has_role(''BUREAU_OFFICE'', ''STATION_LEADER'', ''SQUAD_LEADER'', ''APPLICATION''))');
call guard.protect('analysis.hint_decision', rights => 'select, insert', more =>
    '(select guard.sees_bureau()) or ((select guard.has_role(''STATION_LEADER'', ''SQUAD_LEADER''))
        and village_id = any ((select guard.villages())::uuid[]))');

create policy office_sets_rules on analysis.rule_version as restrictive for insert
    with check ((select guard.sees_bureau()));
create policy decided_in_own_name on analysis.hint_decision as restrictive for insert
    with check (by = (select guard.setting('actor')));
