-- Places that are inspected. A closed one stays: inspections of the past name it. No private person stands here: who answers
-- for a place is named by post.
create table territory.site (
    bureau           text not null,
    id               uuid not null,
    village_id       uuid not null,
    kind             text not null,
    name             text not null,
    address          text not null,
    responsible_post text not null,                  -- e.g. head of safety; never a name
    unit_code        text,                           -- GB 32100; null: the place is no unit
    valid_from       date not null,
    valid_to         date,                           -- last day; null: still there
    closed_why       text,
    version          int not null default 1,         -- counts the changes
    primary key (bureau, id),
    foreign key (bureau, village_id) references territory.village not valid,
    constraint site_kind_is_known check (kind in (
        'ENTERPRISE', 'SCHOOL', 'RESIDENTIAL_ESTATE', 'VENUE', 'KEY_SECURITY_POINT')),
    constraint site_closes_for_a_reason check ((valid_to is null) = (closed_why is null)),
    constraint site_ends_after_it_begins check (valid_to is null or valid_to >= valid_from)
);

-- Two officers who note the same new place do not list it twice.
create unique index site_once on territory.site (bureau, village_id, name) where valid_to is null;

-- As ledgers: open to those who work in the village, not to its committee and not to visitors.
call guard.protect('territory.site',
    more => '(select guard.sees_bureau()) or ((select not guard.has_role(''COMMITTEE'', ''VISITOR''))
             and village_id = any ((select guard.villages())::uuid[]))',
    rights => 'select, insert, update');
