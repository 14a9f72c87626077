-- A wish for more time can be declined; the officer sees the day that was not granted until there is a newer answer.
alter table dispatch.work_order add column declined_due_on date;
alter table dispatch.work_order add constraint work_order_wish_is_open_or_declined
    check (asked_due_on is null or declined_due_on is null) not valid;

-- Whoever takes or keeps something from an officer says why, and nobody but a leader does.
alter table dispatch.work_order_event add constraint work_order_event_declines_with_a_reason
    check (step <> 'DECLINE_TIME' or coalesce(btrim(why), '') <> '') not valid;
create policy leader_declines on dispatch.work_order_event as restrictive for insert with check (
    step <> 'DECLINE_TIME'
    or (select guard.has_role('BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'APPLICATION')));
