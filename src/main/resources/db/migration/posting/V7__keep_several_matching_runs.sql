-- A batch may be matched several times, by other rules or with something decided otherwise; one of the runs is chosen
-- for confirmation. The run that a batch has had so far becomes its first one, and is the chosen one.
alter table posting.matching_run add column id uuid;
alter table posting.matching_run alter column id type uuid using batch_id;
alter table posting.matching_run alter column id set not null;
alter table posting.matching_run add column number int not null default 1;            -- in the batch, in order
alter table posting.matching_run add column rule text not null default 'OFFICERS_FIRST';
alter table posting.matching_run add column rule_version int not null default 1;
alter table posting.matching_run add column seed text;                                -- null: there was no lot yet
alter table posting.matching_run add column changes jsonb not null default '[]';      -- decided otherwise
alter table posting.matching_run add column reason bytea;                             -- why; sealed
alter table posting.matching_run add column input_hash text;                          -- null: taken when it is read
alter table posting.matching_run add column figures jsonb;                            -- null: counted when it is read
alter table posting.matching_run add column by_name text;                             -- of whoever ran it, at the time
alter table posting.matching_run add column chosen boolean not null default true;
alter table posting.matching_run add column chosen_at timestamptz;
alter table posting.matching_run add column chosen_by text;

alter table posting.matching_run alter column number drop default;
alter table posting.matching_run alter column rule drop default;
alter table posting.matching_run alter column rule_version drop default;
alter table posting.matching_run alter column changes drop default;
alter table posting.matching_run alter column chosen drop default;

alter table posting.matching_run drop constraint matching_run_pkey;
alter table posting.matching_run add primary key (bureau, id);
alter table posting.matching_run add unique (bureau, batch_id, number);
create unique index matching_run_chosen on posting.matching_run (bureau, batch_id) where chosen;

grant update (chosen, chosen_at, chosen_by) on posting.matching_run to cunjing_app;

-- What officers and stations are told follows the chosen run.
grant update (content) on posting.reason to cunjing_app;
