-- Only personnel lays the ground, whatever the services above ask.
create policy personnel_adds on territory.township as restrictive for insert
    with check ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_changes on territory.township as restrictive for update
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_takes_back on territory.township as restrictive for delete
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_adds on territory.station as restrictive for insert
    with check ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_changes on territory.station as restrictive for update
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_takes_back on territory.station as restrictive for delete
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_adds on territory.village as restrictive for insert
    with check ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_changes on territory.village as restrictive for update
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_takes_back on territory.village as restrictive for delete
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
