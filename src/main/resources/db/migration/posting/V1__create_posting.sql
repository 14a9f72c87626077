-- Who serves where. A posting never changes an officer's home unit.
create schema posting;
create extension if not exists btree_gist;

create table posting.posting (
    bureau       text not null,
    id           uuid not null,
    village_id   uuid not null,                      -- territory.village, by value
    officer_id   uuid not null,                      -- roster.officer, by value
    duty         text not null,                      -- DEDICATED, SHARED or POSTED
    first_day    date not null,
    last_day     date,                               -- null: until somebody ends it
    term_ends_on date,                               -- of a POSTED one; past it and not ended: holding over
    batch_id     uuid,
    primary key (bureau, id),
    constraint posting_ends_after_it_begins check (last_day is null or last_day >= first_day),
    constraint posting_of_a_branch_officer_has_a_term check ((duty = 'POSTED') = (term_ends_on is not null)),
    constraint village_has_one_responsible_officer
        exclude using gist (bureau with =, village_id with =, daterange(first_day, last_day, '[]') with &&),
    constraint posted_officer_has_one_village
        exclude using gist (bureau with =, officer_id with =, daterange(first_day, last_day, '[]') with &&)
        where (duty = 'POSTED')
);

create index posting_by_officer on posting.posting (bureau, officer_id);
create index posting_by_batch on posting.posting (bureau, batch_id);

-- Days on which an officer had a verified record in a village: what tells a posting on paper from a real one.
create table posting.activity (
    bureau     text not null,
    village_id uuid not null,
    officer_id uuid not null,
    day        date not null,
    primary key (bureau, village_id, officer_id, day)
);

-- Post in the village's committee that comes with a posting. The kind is public, what it was derived from is not.
create table posting.committee_post (
    bureau          text not null,
    id              uuid not null,
    posting_id      uuid not null,
    village_id      uuid not null,
    officer_id      uuid not null,
    kind            text not null,                   -- DEPUTY_SECRETARY or ASSISTANT_TO_DIRECTOR
    voting          boolean not null default false,
    document_number text,                            -- of the approval; without it the post is not taken up
    approved_by     text,
    reason          text,                            -- why another kind than the rule says
    first_day       date not null,
    last_day        date,
    primary key (bureau, id),
    unique (bureau, posting_id),
    foreign key (bureau, posting_id) references posting.posting,
    constraint committee_post_has_no_vote check (not voting),
    constraint committee_post_is_approved_by_somebody check ((document_number is null) = (approved_by is null))
);

-- The officer of a village is public; a visitor sees no other village's.
call guard.protect('posting.posting', more => 'guard.visits() is null or village_id = guard.visits()');
call guard.protect('posting.activity', more => 'guard.visits() is null', rights => 'select, insert');

call guard.protect('posting.committee_post', more => 'guard.visits() is null or village_id = guard.visits()',
    rights => 'select, insert, update');

-- Only personnel moves people, whatever the services above ask.
create policy personnel_starts on posting.posting as restrictive for insert
    with check ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_changes on posting.posting as restrictive for update
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy nobody_deletes on posting.posting as restrictive for delete using (false);
create policy personnel_appoints on posting.committee_post as restrictive for insert
    with check ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_changes on posting.committee_post as restrictive for update
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
