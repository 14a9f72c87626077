-- What the work rests on: the bureau's plans, rules issued jointly with others, programmes of the district and campaigns of
-- higher levels. A version is never changed: what was in force on a day can be asked for ever.
create table posting.policy_document (
    bureau    text not null,
    id        uuid not null,
    kind      text not null,                         -- POLICY, PROGRAMME or CAMPAIGN
    title     text not null,
    issuers   text[] not null,                       -- several: issued jointly, the first one leads
    ended_on  date,                                  -- last day in force; null: until it is replaced
    primary key (bureau, id),
    constraint document_kind_is_known check (kind in ('POLICY', 'PROGRAMME', 'CAMPAIGN')),
    constraint document_has_an_issuer check (cardinality(issuers) between 1 and 12)
);

create table posting.policy_version (
    bureau          text not null,
    id              uuid not null,
    document_id     uuid not null,
    number          int not null,                    -- 1, 2, … in the document
    document_number text not null,                   -- as printed on it
    effective_on    date not null,
    changes         text not null,                   -- what it says, or what is new in it
    published_at    timestamptz not null,
    published_by    text not null,
    primary key (bureau, id),
    unique (bureau, document_id, number),
    unique (bureau, document_id, effective_on),
    unique (bureau, document_number),
    foreign key (bureau, document_id) references posting.policy_document
);

-- Postings that a programme or campaign counts among its own.
create table posting.campaign_tag (
    bureau      text not null,
    posting_id  uuid not null,
    document_id uuid not null,
    primary key (bureau, posting_id, document_id),
    foreign key (bureau, posting_id) references posting.posting,
    foreign key (bureau, document_id) references posting.policy_document
);

create index campaign_tag_by_document on posting.campaign_tag (bureau, document_id);

-- The document that a post in a committee rests on, beside the number of its own approval.
alter table posting.committee_post add column document_id uuid;
alter table posting.committee_post add constraint committee_post_rests_on_a_document
    foreign key (bureau, document_id) references posting.policy_document not valid;

call guard.protect('posting.policy_document', more => 'guard.visits() is null', rights => 'select, insert');
call guard.protect('posting.policy_version', more => 'guard.visits() is null', rights => 'select, insert');
call guard.protect('posting.campaign_tag', more => 'guard.visits() is null', rights => 'select, insert, delete');
grant update (ended_on) on posting.policy_document to cunjing_app;

-- Personnel keeps the register.
create policy personnel_registers on posting.policy_document as restrictive for insert
    with check ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_ends on posting.policy_document as restrictive for update
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_publishes on posting.policy_version as restrictive for insert
    with check ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_tags on posting.campaign_tag as restrictive for insert
    with check ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_takes_tags_off on posting.campaign_tag as restrictive for delete
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
