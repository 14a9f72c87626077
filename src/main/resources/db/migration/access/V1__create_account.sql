-- Accounts and where their holders may work. A mandate with an end in the past opens nothing.
create schema access;

create table access.account (
    bureau        text not null,
    id            uuid not null,
    login         text not null,
    name          text not null,
    role          text not null,
    password_hash text,                              -- null: no sign-in until an administrator has set one
    officer_id    uuid,                              -- roster.officer, by value
    station_id    uuid,                              -- territory.station, by value
    branch_id     uuid,                              -- roster.branch, by value
    failures      int not null default 0,
    locked_until  timestamptz,
    primary key (bureau, id),
    unique (bureau, login)
);

create unique index account_by_officer on access.account (bureau, officer_id);

-- An account's village for a time; opened and closed with the posting, in the same transaction.
create table access.mandate (
    bureau     text not null,
    id         uuid not null,
    account_id uuid not null,
    village_id uuid not null,
    valid_from timestamptz not null,
    valid_to   timestamptz,
    primary key (bureau, id),
    foreign key (bureau, account_id) references access.account
);

create index mandate_by_account on access.mandate (bureau, account_id);

call guard.protect('access.account', more => 'guard.has_role(''ADMINISTRATOR'', ''APPLICATION'', ''BUREAU_OFFICE'')');
call guard.protect('access.mandate', more => 'guard.has_role(''ADMINISTRATOR'', ''APPLICATION'', ''BUREAU_OFFICE'')');
