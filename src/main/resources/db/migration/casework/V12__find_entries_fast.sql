-- Lists are read from row to row, the newest first, from the indexes in the very order that is shown: all of a bureau, of a
-- village, of an officer, of a kind. A deep page costs what the first does.
drop index casework.entry_by_day;
drop index casework.entry_by_village;
drop index casework.entry_by_officer;
create index entry_by_day on casework.entry (bureau, happened_on desc, happened_at desc, id desc);
create index entry_by_village on casework.entry (bureau, village_id, happened_on desc, happened_at desc, id desc);
create index entry_by_officer on casework.entry (bureau, officer_id, happened_on desc, happened_at desc, id desc);
create index entry_by_kind on casework.entry (bureau, kind, happened_on desc, happened_at desc, id desc);
create index entry_by_state on casework.entry (bureau, state, happened_on desc, happened_at desc, id desc);
