-- What the officer brings before the council of a village: a brief as it was on its day, proposals and their replies, and what the
-- village's plan and the police's have in common. The committee of the village reads all of it and answers.
create table community.council_brief (
    bureau     text not null,
    id         uuid not null,
    village_id uuid not null,
    first_day  date not null,
    last_day   date not null,
    content    jsonb not null,                       -- as it was shown: what was hidden then is in no column
    entry_id   uuid,                                 -- casework.entry of the meeting, by value; null: not held yet
    frozen_at  timestamptz not null,
    frozen_by  text not null,
    primary key (bureau, id),
    -- Two versions of one period would differ by what came between them, and that can be one single event.
    constraint council_brief_is_frozen_once unique (bureau, village_id, first_day, last_day),
    constraint council_brief_has_days check (first_day <= last_day)
);

create table community.proposal (
    bureau     text not null,
    id         uuid not null,
    village_id uuid not null,
    officer_id uuid not null,                        -- whose it is; a handover changes it
    made_on    date not null,
    made_by    text not null,
    addressee  text not null,                        -- a post or body, no person
    text       text not null,
    due_on     date not null,                        -- last day of the reply
    reply      text,
    adopted    boolean,
    replied_on date,
    replied_by text,
    primary key (bureau, id),
    constraint proposal_is_answered_whole check ((reply is null) = (adopted is null) and (reply is null) = (replied_on is null))
);

create index proposal_open on community.proposal (bureau, village_id, officer_id) where reply is null;

create table community.plan_item (
    bureau     text not null,
    id         uuid not null,
    village_id uuid not null,
    side       text not null,                        -- who sees to it
    title      text not null,
    due_on     date not null,
    progress   text not null,
    note       text,
    version    int not null,
    primary key (bureau, id),
    constraint plan_item_side_is_known check (side in ('VILLAGE', 'POLICE', 'BOTH')),
    constraint plan_item_progress_is_known check (progress in ('PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED'))
);

create index plan_item_by_village on community.plan_item (bureau, village_id, due_on);

call guard.protect('community.council_brief', village => 'village_id', rights => 'select, insert');
grant update (entry_id) on community.council_brief to cunjing_app;
call guard.protect('community.proposal', village => 'village_id', rights => 'select, insert');
grant update (officer_id, reply, adopted, replied_on, replied_by) on community.proposal to cunjing_app;
call guard.protect('community.plan_item', village => 'village_id', rights => 'select, insert, update');
create policy police_freezes on community.council_brief as restrictive for insert with check (not (select guard.has_role('COMMITTEE')));
create policy police_attaches on community.council_brief as restrictive for update using (not (select guard.has_role('COMMITTEE')));
create policy police_proposes on community.proposal as restrictive for insert with check (not (select guard.has_role('COMMITTEE')));
