-- The clock looks for planned changes whose day has come.
create index stand_in_planned on posting.stand_in (bureau, first_day) where state = 'PLANNED';

-- Carried out is carried out on a day, whoever or whatever did it.
alter table posting.stand_in add constraint stand_in_carried_out_has_a_day
    check ((state in ('CARRIED_OUT', 'HANDED_BACK')) = (done_on is not null)) not valid;
