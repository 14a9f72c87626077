-- A team that is shifted to where an emergency has left nobody: why, and where it returns to when the emergency ends.
alter table patrol.deployment add column reason text;
alter table patrol.deployment add column home_village_id uuid; -- territory.village, by value
alter table patrol.deployment add constraint move_up_names_reason_and_home
    check ((reason is null) = (home_village_id is null)) not valid;

create index deployment_by_team on patrol.deployment (bureau, team_id);

-- Teams of all stations are shifted from the bureau alone.
create policy moved_up_from_the_bureau on patrol.deployment as restrictive for insert
    with check (home_village_id is null or (select guard.sees_bureau()));
