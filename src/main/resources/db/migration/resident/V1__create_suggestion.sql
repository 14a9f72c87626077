-- What residents hand in on a village's public page, and the answers. No account, no register of residents: a
-- suggestion belongs to a village and to whoever holds its receipt number, of which only a hash is kept.
create schema resident;

create table resident.suggestion (
    bureau       text not null,
    id           uuid not null,
    village_id   uuid not null,                      -- territory.village, by value
    kind         text not null,
    words        text not null,
    contact      bytea,                              -- sealed; only if the resident wants a call
    contact_ix   bytea,                              -- blind index for exact search
    receipt_hash bytea not null,                     -- SHA-256 of the receipt number
    handed_in_at timestamptz not null,
    due_on       date not null,                      -- last day for an answer
    state        text not null,
    answer       text,
    answered_at  timestamptz,
    answered_by  uuid,                               -- access.account, by value; null: entered as history
    primary key (bureau, id),
    unique (bureau, receipt_hash),
    constraint suggestion_kind_is_known check (kind in ('OPINION', 'REQUEST', 'THANKS', 'COMPLAINT')),
    constraint suggestion_state_is_known check (state in ('RECEIVED', 'IN_PROGRESS', 'ANSWERED')),
    constraint suggestion_answer_belongs_to_its_state
        check ((state = 'ANSWERED') = (answer is not null) and (answer is null) = (answered_at is null)),
    constraint suggestion_is_not_endless check (length(words) <= 1000)
);

create index suggestion_by_village_and_time on resident.suggestion (bureau, village_id, handed_in_at desc);

-- A complaint never opens to the officer, the committee or the station it may be about.
call guard.protect('resident.suggestion', more => $$
    case when kind = 'COMPLAINT' then (select guard.has_role('BUREAU_OFFICE', 'AUDITOR', 'APPLICATION'))
         else (select guard.sees_bureau())
              or (village_id = any ((select guard.villages())::uuid[]) and (select guard.visits()) is null)
    end $$, rights => 'select, insert, update');

-- A visitor hands in for the visited village and sees nothing of it again, but for the one row of a receipt.
create policy hand_in on resident.suggestion for insert
    with check (bureau = (select guard.bureau()) and village_id = (select guard.visits()) and state = 'RECEIVED');
create policy receipt on resident.suggestion for select
    using (bureau = (select guard.bureau()) and receipt_hash = decode((select guard.setting('receipt')), 'hex'));
