-- A handover may also happen in mid-term, and what is open in a village that nobody takes goes to the leader of the
-- station's squad until somebody does.
alter table posting.handover alter column round_id drop not null;
alter table posting.handover add column custody boolean not null default false;

-- The successor comes along for up to fourteen days before the village changes hands. That opens the village to both
-- and answers for nothing: the one responsible officer stands in posting.posting, alone as ever.
create table posting.overlap (
    bureau     text not null,
    id         uuid not null,
    village_id uuid not null,
    officer_id uuid not null,                        -- the successor
    first_day  date not null,
    last_day   date not null,                        -- the eve of the change
    primary key (bureau, id),
    constraint overlap_lasts_a_fortnight_at_most check (last_day - first_day between 0 and 13),
    constraint village_has_one_successor
        exclude using gist (bureau with =, village_id with =, daterange(first_day, last_day, '[]') with &&),
    constraint officer_succeeds_in_one_village
        exclude using gist (bureau with =, officer_id with =, daterange(first_day, last_day, '[]') with &&)
);

-- What a confirmed round decided about each person, and when it takes place.
create table posting.renewal_decision (
    bureau         text not null,
    round_id       uuid not null,
    officer_id     uuid not null,
    branch_id      uuid,
    village_before uuid,                             -- null: a newcomer
    station_before uuid,
    village_after  uuid,                             -- null: leaves, or stays in reserve
    station_after  uuid,
    reason         text,                             -- why a wish was not met: CEILING or NO_TRADE
    change_number  int,                              -- carried out together; null: nothing changes
    planned_on     date not null,
    done_on        date,
    primary key (bureau, round_id, officer_id),
    foreign key (bureau, round_id) references posting.renewal_round,
    constraint decision_reason_is_known check (reason in ('CEILING', 'NO_TRADE'))
);

call guard.protect('posting.overlap', village => 'village_id', officer => 'officer_id', rights => 'select, insert');
call guard.protect('posting.renewal_decision', officer => 'officer_id', rights => 'select, insert',
    more => '(branch_id = (select guard.branch()) and (select guard.has_role(''BRANCH_HEAD'')))
             or ((select guard.has_role(''STATION_LEADER''))
                 and (station_before = (select guard.station()) or station_after = (select guard.station())))');
grant update (done_on) on posting.renewal_decision to cunjing_app;

create policy personnel_overlaps on posting.overlap as restrictive for insert with check ((select guard.sees_bureau()));
create policy personnel_decides on posting.renewal_decision as restrictive for insert
    with check ((select guard.sees_bureau()));
create policy personnel_carries_out on posting.renewal_decision as restrictive for update
    using ((select guard.sees_bureau()));
