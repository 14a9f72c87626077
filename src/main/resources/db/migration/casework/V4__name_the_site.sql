-- An inspection or a hazard may name a site of the register; the head repeats it, so that lists need the head alone.
alter table casework.inspection add column site_id uuid;       -- territory.site, by value; null: a place that is not listed
alter table casework.hazard add column site_id uuid;
alter table casework.entry add column site_id uuid;

create index entry_by_site on casework.entry (bureau, site_id, happened_on desc) where site_id is not null;
