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

-- The officer of a village is public; a visitor sees no other village's.
call guard.protect('posting.posting', more => 'guard.visits() is null or village_id = guard.visits()');
call guard.protect('posting.activity', more => 'guard.visits() is null', rights => 'select, insert');

-- Only personnel moves people, whatever the services above ask.
create policy personnel_starts on posting.posting as restrictive for insert
    with check ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_changes on posting.posting as restrictive for update
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy nobody_deletes on posting.posting as restrictive for delete using (false);
