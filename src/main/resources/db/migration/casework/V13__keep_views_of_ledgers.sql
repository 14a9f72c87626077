-- Lists that somebody comes back to: a name, and what the address of the page says. They are their author's alone and are there on
-- whatever machine the author signs in.
create table casework.view (
    bureau     text not null,
    id         uuid not null,
    account_id uuid not null,                        -- access.account, by value
    name       text not null,
    query      jsonb not null,                       -- filter, order and columns, by the names in the address
    primary key (bureau, id),
    constraint view_has_a_name check (char_length(name) between 1 and 40)
);

create unique index view_by_name on casework.view (bureau, account_id, lower(name));

call guard.protect('casework.view', more => 'account_id::text = (select guard.setting(''actor''))');
