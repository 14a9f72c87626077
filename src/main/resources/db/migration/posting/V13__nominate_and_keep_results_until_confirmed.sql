-- A branch may put an officer forward. The officer answers as anybody who applies; until then it is no application.
alter table posting.application add column nomination text;                           -- the branch's words; null: nobody nominated
alter table posting.application add constraint application_nominated_with_words
    check (state <> 'NOMINATED' or nomination is not null) not valid;

-- Called by what it is: what the public draw gave.
alter table posting.batch rename column public_seed to lot;

-- A plan may still be changed for another: officers and stations read what it says of them once it is confirmed.
create policy told_when_confirmed on posting.reason as restrictive for select
    using ((select guard.sees_bureau())
           or exists (select from posting.batch b
                       where b.bureau = reason.bureau and b.id = reason.batch_id and b.state = 'CONFIRMED'));
