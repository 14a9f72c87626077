-- A notice outside is about an order, or about a drill; of a drill everybody concerned is told once.
alter table dispatch.delivery alter column order_id drop not null;
alter table dispatch.delivery add column drill_id uuid; -- patrol.drill, by value
alter table dispatch.delivery add constraint delivery_is_about_one_thing check (num_nonnulls(order_id, drill_id) = 1) not valid;

create unique index delivery_tells_of_a_drill_once on dispatch.delivery (bureau, drill_id, officer_id) where drill_id is not null;
