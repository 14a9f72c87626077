-- What phones handed in, and what became of it. The row is written before the work, in the same transaction, so that the same
-- record never does its work twice. No content: that stands where the work was done, and what was refused stays on the phone.
create schema field;

create table field.received (
    bureau     text not null,
    officer_id uuid not null,                        -- roster.officer, by value
    id         uuid not null,                        -- of the record, made by the phone
    revision   uuid not null,                        -- of its content, likewise
    account    text not null,
    kind       text not null,                        -- e.g. entry, order-step
    hash       text not null,                        -- SHA-256 of the content's text
    made_at    timestamptz not null,                 -- when it was made, by all that is known of the phone's clock
    wall_at    timestamptz not null,                 -- the same by the phone's clock
    clock      text not null,
    outcome    text not null,
    receipt_id uuid not null,                        -- of the batch that brought it
    at         timestamptz not null,
    primary key (bureau, officer_id, id, revision),
    constraint received_clock_is_known check (clock in ('SURE', 'UNSURE')),
    constraint received_outcome_is_known check (outcome in ('STORED', 'CONFLICT', 'REFUSED'))
);

-- Whole batches. Written last: a copy of the database that has the receipt has all that the batch stored.
create table field.receipt (
    bureau     text not null,
    officer_id uuid not null,
    id         uuid not null,
    device     text not null,
    at         timestamptz not null,
    primary key (bureau, officer_id, id)
);

-- The officer's own, and nobody else's: how often somebody's phone calls is nobody's business.
call guard.protect('field.received', more => 'officer_id = (select guard.officer())', rights => 'select, insert, update');
call guard.protect('field.receipt', more => 'officer_id = (select guard.officer())', rights => 'select, insert');
