-- Whether an order was received by who acts. A rule that asks the orders itself makes the planner open all rules of
-- that table anew for each statement, which took longer than the statement; a function of its own keeps its plan.
create function dispatch.receives(asked uuid) returns boolean stable language plpgsql as $$
begin
    return exists (select from dispatch.work_order
                    where bureau = guard.bureau() and id = asked and receiver_id = guard.officer());
end $$;

alter policy receiver_reads on dispatch.work_order_event
    using (bureau = (select guard.bureau()) and (select guard.officer()) is not null and dispatch.receives(order_id));
alter policy receiver_notes on dispatch.work_order_event
    with check (bureau = (select guard.bureau()) and (select guard.officer()) is not null and dispatch.receives(order_id));
alter policy receiver_notes on dispatch.order_receipt
    with check (bureau = (select guard.bureau()) and officer_id = (select guard.officer()) and dispatch.receives(order_id));
