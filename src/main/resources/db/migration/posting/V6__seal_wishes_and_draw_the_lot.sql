-- A call names its last day and where the lot will come from. The lot itself is drawn when the call is closed, so that
-- nobody who applies or marks can know it.
alter table posting.batch alter column public_seed drop not null;
alter table posting.batch add column apply_by date;       -- last day to apply; null: none was named
alter table posting.batch add column rank_by date;        -- last day to hand in wishes; null: not open yet, or none was named
alter table posting.batch add column lot_source text;     -- such as a public draw on a day to come

-- Wishes are sealed outside the database; it keeps what it cannot read. Those of before stay as they were handed in.
alter table posting.ranking alter column ranked drop not null;
alter table posting.ranking add column sealed bytea;
alter table posting.ranking add constraint ranking_is_sealed_or_old check ((ranked is null) <> (sealed is null));

-- Assessors mark on their own: until the call is closed each sees their own marks alone.
create policy marks_open_with_the_list on posting.merit_score as restrictive for select
    using ((select guard.has_role('APPLICATION')) or assessor = (select guard.setting('actor'))
           or not exists (select from posting.application a
                            join posting.batch b on b.bureau = a.bureau and b.id = a.batch_id
                           where a.bureau = merit_score.bureau and a.id = merit_score.application_id
                             and b.state = 'APPLYING'));
