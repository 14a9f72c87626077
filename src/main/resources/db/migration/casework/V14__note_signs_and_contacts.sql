-- An early sign of a dispute, and a talk with cadres of the village. Neither has a column for a person.
create table casework.dispute_sign (
    bureau text not null, entry_id uuid not null, village_id uuid not null,
    category text not null, text text not null,
    primary key (bureau, entry_id), foreign key (bureau, entry_id) references casework.entry not valid
);

create table casework.cadre_contact (
    bureau text not null, entry_id uuid not null, village_id uuid not null,
    subject text not null, agreed text,
    primary key (bureau, entry_id), foreign key (bureau, entry_id) references casework.entry not valid
);

-- A sign becomes one dispute.
alter table casework.dispute add column sign_id uuid;
create unique index dispute_of_a_sign on casework.dispute (bureau, sign_id) where sign_id is not null;

do $$
declare
    guarded text;
begin
    foreach guarded in array array['dispute_sign', 'cadre_contact']
    loop
        call guard.protect(('casework.' || guarded)::regclass,
            more => '(select guard.sees_bureau()) or ((select not guard.has_role(''COMMITTEE'', ''VISITOR''))
                     and village_id = any ((select guard.villages())::uuid[]))',
            rights => 'select, insert');
    end loop;
end $$;
