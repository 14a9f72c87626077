-- What pages are told stands there with the change that it tells of, in the transaction of whoever makes it: anybody of
-- the bureau adds a line, the application alone reads and orders them.
create policy tellers on platform.told for insert with check (bureau = (select guard.bureau()));
