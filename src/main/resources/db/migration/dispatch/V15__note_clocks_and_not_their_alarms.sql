-- When a clock wakes follows from the clock, whose changes are noted with who and which columns; noting the alarm too
-- told the same once more for each step of an order.
drop trigger note_write on dispatch.clock_due;
