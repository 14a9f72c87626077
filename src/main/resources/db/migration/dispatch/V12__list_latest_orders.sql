-- The latest orders of a whole bureau, however many there are.
create index work_order_by_day on dispatch.work_order (bureau, due_on desc, id desc);
