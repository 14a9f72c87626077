-- What is left of the danger when a finding is closed; findings closed before this was asked have none noted.
alter table patrol.finding add column remaining_risk text;          -- NONE, LOW or HIGH
alter table patrol.finding add constraint finding_risk_is_known
    check (remaining_risk is null or (remaining_risk in ('NONE', 'LOW', 'HIGH') and state = 'CLOSED'));
