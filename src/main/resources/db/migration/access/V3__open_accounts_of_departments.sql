-- An account of another authority names its department: referral.department, by value.
alter table access.account add column department_id uuid;
alter table access.account add constraint account_of_a_department_names_it
    check ((role = 'DEPARTMENT') = (department_id is not null)) not valid;
