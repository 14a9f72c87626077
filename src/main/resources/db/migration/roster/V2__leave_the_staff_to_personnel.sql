-- Only personnel enters officers and branches, whatever the services above ask.
create policy personnel_adds on roster.branch as restrictive for insert
    with check ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_changes on roster.branch as restrictive for update
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_takes_back on roster.branch as restrictive for delete
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_adds on roster.officer as restrictive for insert
    with check ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_changes on roster.officer as restrictive for update
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
create policy personnel_takes_back on roster.officer as restrictive for delete
    using ((select guard.has_role('BUREAU_OFFICE', 'APPLICATION')));
