-- A group activity says in which form police and others acted together, where, for how long, and who of the village's team
-- took part. The number of participants stays what it was when a member is erased.
alter table casework.group_activity
    add column form     text,                        -- null: the force acted by itself
    add column place    text,
    add column minutes  int,                         -- null: not noted
    add column shift_id uuid,                        -- community.team_shift, by value
    add column roster   uuid[] not null default '{}', -- community.team_member, by value
    add constraint group_activity_form_is_known check (form in ('POLICE_ENTERPRISE', 'POLICE_GOVERNANCE',
        'NEIGHBOURHOOD_WATCH', 'SMART_PATROL')),
    add constraint group_activity_counts_its_roster check (participants >= cardinality(roster));

create index group_activity_by_member on casework.group_activity using gin (roster) where roster <> '{}';
-- What an inspection or an activity found.
create index hazard_by_finding on casework.hazard (bureau, inspection_id) where inspection_id is not null;
