-- Preventable cases and the look back at them. A case is its number where it is investigated, its kind, village and month:
-- no column takes free words, so none can name whoever was harmed.
create table casework.review (
    bureau            text not null,
    id                uuid not null,
    village_id        uuid not null,                    -- territory.village, by value
    reference         text not null,
    kind              text not null,
    month             date not null,                    -- its first day
    noted_at          timestamptz not null,
    noted_by          text not null,
    noted_by_name     text not null,
    due_on            date not null,
    owner_id          uuid not null,                    -- roster.officer, by value; a handover changes it
    state             text not null,
    visited_on        date,
    failed            text[] not null default '{}',
    consequence_kinds text[] not null default '{}',
    consequence_ids   uuid[] not null default '{}',     -- of ledger or orders, side by side with the kinds; null for advice
    why_not           text,
    reviewed_at       timestamptz,
    reviewed_by       text,
    reviewed_by_name  text,
    late              boolean not null default false,
    returned_why      text,
    checked_at        timestamptz,
    checked_by        text,
    checked_by_name   text,
    withdrawn_why     text,
    primary key (bureau, id),
    constraint review_state_is_known check (state in ('NOTED', 'REVIEWED', 'EXCUSED', 'CHECKED', 'WITHDRAWN')),
    constraint review_reference_is_a_number check (reference ~ '^[A-Z0-9〔〕()-]{4,40}$'),
    constraint review_is_a_visit_or_a_reason check (reviewed_at is null or (visited_on is null) <> (why_not is null)),
    constraint review_names_each_consequence check (cardinality(consequence_kinds) = cardinality(consequence_ids)),
    constraint review_month_is_a_month check (extract(day from month) = 1)
);

-- One case, one review; what was noted by mistake may be noted again where it belongs.
create unique index review_of_a_case on casework.review (bureau, reference) where state <> 'WITHDRAWN';
create index review_by_month on casework.review (bureau, month, village_id);
create index review_open on casework.review (bureau, owner_id, village_id) where state = 'NOTED';

call guard.protect('casework.review',
    more => '(select guard.sees_bureau()) or ((select not guard.has_role(''COMMITTEE'', ''VISITOR''))
             and village_id = any ((select guard.villages())::uuid[]))',
    rights => 'select, insert, update');
