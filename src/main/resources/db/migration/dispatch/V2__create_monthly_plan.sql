-- Monthly plans: what every officer of a class is asked to do in a month, and the orders made from them.
create table dispatch.monthly_plan (
    bureau      text not null,
    id          uuid not null,
    month       date not null,                       -- its first day
    station_id  uuid,                                -- territory.station, by value; null: the whole bureau
    audience    text not null,
    title       text not null,
    state       text not null,
    version     bigint not null,
    made_by     text not null,
    made_at     timestamptz not null,
    issued_at   timestamptz,                         -- first issue
    primary key (bureau, id),
    constraint monthly_plan_begins_a_month check (extract(day from month) = 1),
    constraint monthly_plan_audience_is_known check (audience in ('COMMUNITY_OFFICERS', 'POSTED_OFFICERS', 'BOTH')),
    constraint monthly_plan_state_is_known check (state in ('DRAFT', 'ISSUED'))
);

create index monthly_plan_by_month on dispatch.monthly_plan (bureau, month);

create table dispatch.plan_item (
    bureau            text not null,
    id                uuid not null,
    plan_id           uuid not null,
    position          int not null,
    duty_role         text not null,
    title             text not null,
    task              text not null,
    place             text,
    basis             text not null,
    expected_evidence text,
    contact           text,
    times             int not null,
    due_day           int not null,                  -- of the month, or its last day if the month is shorter
    primary key (bureau, id),
    unique (bureau, plan_id, position),
    foreign key (bureau, plan_id) references dispatch.monthly_plan,
    constraint plan_item_is_due_within_a_month check (due_day between 1 and 31),
    constraint plan_item_counts_its_times check (times between 1 and 20)
);

alter table dispatch.work_order
    add column plan_item_id uuid,                    -- null: a single order
    add column times        int not null default 1,  -- how often until the day
    add column asked_due_on date,                    -- the later day that the officer asks for
    -- Not looked for in the rows that stand, which have none: the owner, who acts for nobody here, could not read them.
    add foreign key (bureau, plan_item_id) references dispatch.plan_item not valid;

-- One order for each item and village, whatever is issued twice or by two people at once.
create unique index work_order_once_per_item_and_village on dispatch.work_order (bureau, plan_item_id, village_id)
    where plan_item_id is not null;

-- A station reads the bureau's plans and its own; it writes its own only.
call guard.protect('dispatch.monthly_plan', rights => 'select, insert, update, delete', more =>
    '(select guard.sees_bureau()) or ((select guard.has_role(''STATION_LEADER'', ''SQUAD_LEADER''))
        and (station_id is null or station_id = (select guard.station())))');
call guard.protect('dispatch.plan_item', rights => 'select, insert, delete', more =>
    'exists (select from dispatch.monthly_plan p where p.bureau = plan_item.bureau and p.id = plan_item.plan_id)');

create policy own_plan_is_made on dispatch.monthly_plan as restrictive for insert
    with check ((select guard.sees_bureau()) or station_id = (select guard.station()));
create policy own_plan_is_changed on dispatch.monthly_plan as restrictive for update
    using ((select guard.sees_bureau()) or station_id = (select guard.station()));
create policy own_draft_is_dropped on dispatch.monthly_plan as restrictive for delete
    using (state = 'DRAFT' and ((select guard.sees_bureau()) or station_id = (select guard.station())));
create policy own_item_is_made on dispatch.plan_item as restrictive for insert
    with check (exists (select from dispatch.monthly_plan p
        where p.bureau = plan_item.bureau and p.id = plan_item.plan_id and p.state = 'DRAFT'
          and ((select guard.sees_bureau()) or p.station_id = (select guard.station()))));
create policy own_item_is_dropped on dispatch.plan_item as restrictive for delete
    using (exists (select from dispatch.monthly_plan p
        where p.bureau = plan_item.bureau and p.id = plan_item.plan_id and p.state = 'DRAFT'
          and ((select guard.sees_bureau()) or p.station_id = (select guard.station()))));
