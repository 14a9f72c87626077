-- An officer is away in mid-term: what was chosen, by whom it is covered, and how it goes back. Why somebody is away is
-- personnel's to know alone.
create table posting.stand_in (
    bureau      text not null,
    id          uuid not null,
    officer_id  uuid not null,                       -- who is away
    first_day   date not null,
    last_day    date,                                -- null: does not come back to the village
    cause       text not null,
    way         text not null,                       -- RESERVE, SHARED, MIXED or CHAIN
    reason      text not null,                       -- why this proposal was chosen
    state       text not null,                       -- PLANNED, CARRIED_OUT, HANDED_BACK, WITHDRAWN
    chosen_at   timestamptz not null,
    chosen_by   text not null,
    done_on     date,
    back_on     date,
    primary key (bureau, id),
    constraint stand_in_ends_after_it_begins check (last_day is null or last_day >= first_day),
    constraint stand_in_state_is_known check (state in ('PLANNED', 'CARRIED_OUT', 'HANDED_BACK', 'WITHDRAWN')),
    constraint stand_in_goes_back_if_it_ends check (state <> 'HANDED_BACK' or last_day is not null)
);

create index stand_in_by_day on posting.stand_in (bureau, first_day desc);

-- One village that changes hands, and the posting that it takes the place of, to be taken up again.
create table posting.stand_in_step (
    bureau       text not null,
    stand_in_id  uuid not null,
    position     int not null,
    village_id   uuid not null,
    giver_id     uuid not null,
    taker_id     uuid not null,
    duty_before  text not null,
    batch_before uuid,
    term_before  date,
    primary key (bureau, stand_in_id, position),
    unique (bureau, stand_in_id, village_id),
    foreign key (bureau, stand_in_id) references posting.stand_in
);

call guard.protect('posting.stand_in', more => '(select guard.sees_bureau())', rights => 'select, insert');
grant update (state, done_on, back_on) on posting.stand_in to cunjing_app;
call guard.protect('posting.stand_in_step', more => '(select guard.sees_bureau())', rights => 'select, insert');
