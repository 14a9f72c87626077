-- A data grant opens organisations of its villages to a station, and how many belong to them; names stay sealed.
create policy granted on community.organisation for select
    using (bureau = (select guard.bureau()) and village_id = any ((select guard.granted('helpers'))::uuid[]));
create policy granted on community.volunteer for select
    using (bureau = (select guard.bureau()) and village_id = any ((select guard.granted('helpers'))::uuid[]));
