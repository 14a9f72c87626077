-- Routing rules: which order a village's situation calls for. Conditions look at villages, posts and days, never at people.
create table dispatch.routing_rule (
    bureau         text not null,
    id             uuid not null,
    station_id     uuid,                             -- territory.station, by value; null: the whole bureau
    in_force       int,                              -- number of the version that counts; null: none
    in_force_since timestamptz,
    made_by        text not null,
    made_at        timestamptz not null,
    primary key (bureau, id)
);

-- What a rule says, in versions. A released one is never changed.
create table dispatch.routing_version (
    bureau            text not null,
    id                uuid not null,
    rule_id           uuid not null,
    number            int not null,
    name              text not null,
    condition         text not null,                 -- in the language of docs/methods/routing.md
    duty_role         text not null,
    title             text not null,
    task              text not null,
    place             text,
    basis             text not null,
    expected_evidence text,
    contact           text,
    times             int not null,
    due_days          int not null,                  -- working days from the day of issue
    rest_days         int not null,                  -- how long a village is left alone after an order of the rule
    minutes           int not null,                  -- what one order takes, as its author thinks
    examples          jsonb not null,                -- situations with the answer that the condition has to give
    why               text,                          -- what is new in this version
    revision          bigint not null,               -- of the draft, against overwriting each other
    made_at           timestamptz not null,
    made_by           text not null,
    made_by_name      text not null,
    released_at       timestamptz,                   -- null: still a draft
    released_by       text,
    released_by_name  text,
    primary key (bureau, id),
    unique (bureau, rule_id, number),
    foreign key (bureau, rule_id) references dispatch.routing_rule,
    constraint routing_version_is_bounded check (length(condition) <= 500 and times between 1 and 20
        and due_days between 1 and 60 and rest_days between 0 and 366 and minutes between 5 and 960)
);

create unique index routing_version_one_draft on dispatch.routing_version (bureau, rule_id) where released_at is null;

-- Candidates that somebody confirmed together. The id is made by the client, so that a repeated attempt counts once.
create table dispatch.routing_run (
    bureau     text not null,
    id         uuid not null,
    station_id uuid,                                 -- of who confirmed; null: the bureau's office
    at         timestamptz not null,
    by         text not null,
    by_name    text not null,
    left_out   jsonb not null,                       -- what was chosen and not ordered, and why
    primary key (bureau, id)
);

-- Which rule asked for an order, in which version, and the values that made it say yes.
create table dispatch.routed_order (
    bureau     text not null,
    id         uuid not null,                        -- of the work order
    run_id     uuid not null,
    rule_id    uuid not null,
    version    int not null,
    rule_name  text not null,
    village_id uuid not null,
    minutes    int not null,
    facts      jsonb not null,
    at         timestamptz not null,
    primary key (bureau, id),
    constraint routed_order_once_per_run unique (bureau, run_id, rule_id, village_id),
    foreign key (bureau, id) references dispatch.work_order
);

create index routed_order_by_rule on dispatch.routed_order (bureau, rule_id, village_id, at desc);

-- From where on a preview calls an officer overloaded. One row for each bureau that has set its own.
create table dispatch.routing_limit (
    bureau         text not null,
    open_orders    int not null,
    minutes_a_day  int not null,
    minutes_a_week int not null,
    primary key (bureau),
    constraint routing_limit_is_bounded check (open_orders between 1 and 200 and minutes_a_day between 10 and 1440
        and minutes_a_week between 10 and 10080)
);

-- A station reads the bureau's rules and its own; it writes its own only.
call guard.protect('dispatch.routing_rule', rights => 'select, insert, update, delete', more =>
    '(select guard.sees_bureau()) or ((select guard.has_role(''STATION_LEADER'', ''SQUAD_LEADER''))
        and (station_id is null or station_id = (select guard.station())))');
call guard.protect('dispatch.routing_version', rights => 'select, insert, update, delete', more =>
    'exists (select from dispatch.routing_rule r where r.bureau = routing_version.bureau and r.id = routing_version.rule_id)');
call guard.protect('dispatch.routing_run', rights => 'select, insert, update', more =>
    '(select guard.sees_bureau()) or ((select guard.has_role(''STATION_LEADER'', ''SQUAD_LEADER''))
        and station_id = (select guard.station()))');
call guard.protect('dispatch.routed_order', village => 'village_id', rights => 'select, insert');
call guard.protect('dispatch.routing_limit', more => '(select guard.sees_bureau())
    or (select guard.has_role(''STATION_LEADER'', ''SQUAD_LEADER''))', rights => 'select, insert, update');

create policy own_rule_is_made on dispatch.routing_rule as restrictive for insert
    with check ((select guard.sees_bureau())
        or ((select guard.has_role('STATION_LEADER')) and station_id = (select guard.station())));
create policy own_rule_is_changed on dispatch.routing_rule as restrictive for update
    using ((select guard.sees_bureau())
        or ((select guard.has_role('STATION_LEADER')) and station_id = (select guard.station())));
create policy own_rule_is_dropped on dispatch.routing_rule as restrictive for delete
    using (in_force is null and ((select guard.sees_bureau())
        or ((select guard.has_role('STATION_LEADER')) and station_id = (select guard.station()))));
create policy own_version_is_made on dispatch.routing_version as restrictive for insert
    with check (exists (select from dispatch.routing_rule r
        where r.bureau = routing_version.bureau and r.id = routing_version.rule_id
          and ((select guard.sees_bureau())
               or ((select guard.has_role('STATION_LEADER')) and r.station_id = (select guard.station())))));
create policy own_draft_is_changed on dispatch.routing_version as restrictive for update
    using (released_at is null and exists (select from dispatch.routing_rule r
        where r.bureau = routing_version.bureau and r.id = routing_version.rule_id
          and ((select guard.sees_bureau())
               or ((select guard.has_role('STATION_LEADER')) and r.station_id = (select guard.station())))))
    with check (true);
create policy own_draft_is_dropped on dispatch.routing_version as restrictive for delete
    using (released_at is null and exists (select from dispatch.routing_rule r
        where r.bureau = routing_version.bureau and r.id = routing_version.rule_id
          and ((select guard.sees_bureau())
               or ((select guard.has_role('STATION_LEADER')) and r.station_id = (select guard.station())))));
create policy leaders_order on dispatch.routed_order as restrictive for insert
    with check ((select guard.has_role('APPLICATION', 'BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER')));
create policy office_sets_limits on dispatch.routing_limit as restrictive for insert
    with check ((select guard.sees_bureau()));
create policy office_changes_limits on dispatch.routing_limit as restrictive for update
    using ((select guard.sees_bureau()));
