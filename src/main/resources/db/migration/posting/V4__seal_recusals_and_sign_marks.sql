-- The reason of a recusal is sealed like other personal fields. The database cannot seal what was written in clear
-- before: such a reason is dropped, the recusal stays.
alter table posting.recusal alter column reason drop not null;
alter table posting.recusal alter column reason type bytea using null;

-- A mark belongs to the account that gave it; its holder's name is kept for the list. Marks of before keep the name
-- that stood for the assessor.
alter table posting.merit_score add column name text;
alter table posting.merit_score alter column name type text using assessor;
alter table posting.merit_score alter column name set not null;

create policy assessor_gives_own_mark on posting.merit_score as restrictive for insert
    with check ((select guard.has_role('APPLICATION')) or assessor = (select guard.setting('actor')));
create policy assessor_changes_own_mark on posting.merit_score as restrictive for update
    using ((select guard.has_role('APPLICATION')) or assessor = (select guard.setting('actor')));
