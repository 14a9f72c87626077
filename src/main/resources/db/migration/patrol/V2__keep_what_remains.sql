-- What is left of the danger when a finding is closed; findings closed before this was asked have none noted.
alter table patrol.finding add column remains text;          -- NONE, LOW or HIGH
alter table patrol.finding add constraint finding_remains_is_known
    check (remains is null or (remains in ('NONE', 'LOW', 'HIGH') and state = 'CLOSED'));
