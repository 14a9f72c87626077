-- A repeated request of a department is answered like anybody's: the rows are each actor's own.
drop policy police_only on platform.idempotency;
