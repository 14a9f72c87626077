-- A data grant opens hazards of its villages to a station, for reading. A grant for cases opens no more than which disputes
-- with violence there are: those are the investigators', whose data stay out of this platform.
create policy granted on casework.hazard for select
    using (bureau = (select guard.bureau()) and village_id = any ((select guard.granted('hazards'))::uuid[]));
create policy granted on casework.dispute for select
    using (violence and bureau = (select guard.bureau()) and village_id = any ((select guard.granted('cases'))::uuid[]));
create policy granted on casework.entry for select
    using (bureau = (select guard.bureau())
        and ((kind = 'HAZARD' and village_id = any ((select guard.granted('hazards'))::uuid[]))
             or (kind = 'DISPUTE' and village_id = any ((select guard.granted('cases'))::uuid[])
                 and exists (select from casework.dispute d
                              where d.bureau = entry.bureau and d.entry_id = entry.id and d.violence))));
