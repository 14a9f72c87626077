-- What the letters of a bureau have in common. Issuer and numbering are the bureau's own: one row each.
create table exchange.letter_form (
    bureau    text not null,
    issuer    text not null,
    title     text not null,
    numbering text not null,                         -- with {year} and {number}
    body      text not null,                         -- paragraphs, with placeholders
    primary key (bureau)
);

-- Letters of appointment as they were issued; never changed, a number is never used twice.
create table exchange.letter (
    bureau     text not null,
    id         uuid not null,                        -- of the posting, by value
    batch_id   uuid not null,
    officer_id uuid not null,
    year       int not null,
    serial     int not null,
    number     text not null,
    issuer     text not null,
    title      text not null,
    salutation text not null,
    body       text not null,
    issued_on  date not null,
    issued_by  uuid not null,                        -- access.account, by value
    primary key (bureau, id),
    unique (bureau, year, serial)
);

create index letter_by_batch on exchange.letter (bureau, batch_id);
create index letter_by_officer on exchange.letter (bureau, officer_id);

call guard.protect('exchange.letter_form', more => 'guard.has_role(''BUREAU_OFFICE'', ''APPLICATION'')',
    rights => 'select, insert, update');
call guard.protect('exchange.letter', officer => 'officer_id', rights => 'select, insert');

create policy personnel_issues on exchange.letter as restrictive for insert
    with check ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
