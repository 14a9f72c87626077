-- A data grant opens findings of its villages to a station, for reading.
create policy granted on patrol.finding for select
    using (bureau = (select guard.bureau()) and village_id = any ((select guard.granted('findings'))::uuid[]));
