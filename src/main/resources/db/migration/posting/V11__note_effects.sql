-- Days on which something came of an officer's work in a village: a hazard closed, an opinion answered, a dispute settled,
-- a service completed, an order verified.
create table posting.effect (
    bureau     text not null,
    village_id uuid not null,
    officer_id uuid not null,
    day        date not null,
    primary key (bureau, village_id, officer_id, day)
);

call guard.protect('posting.effect', more => 'guard.visits() is null', rights => 'select, insert');
