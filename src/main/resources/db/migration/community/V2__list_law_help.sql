-- Where residents of a village find help with the law: posts and offices with their public numbers. Kept by the station.
create table community.law_help (
    bureau     text not null,
    id         uuid not null,
    village_id uuid not null,                        -- territory.village, by value
    kind       text not null,
    name       text not null,
    phone      text not null,
    place      text not null,
    hours      text not null,
    checked_on date not null,                        -- when somebody last made sure that it holds
    primary key (bureau, id),
    constraint law_help_kind_is_known check (kind in (
        'LEGAL_AID', 'MEDIATION_COMMITTEE', 'VILLAGE_LAWYER', 'JUDICIAL_OFFICE', 'CIRCUIT_COURT', 'OTHER'))
);

create index law_help_by_village on community.law_help (bureau, village_id);

-- It hangs on the public page of its village.
call guard.protect('community.law_help', village => 'village_id', more => 'village_id = (select guard.visits())');
create policy station_adds on community.law_help as restrictive for insert
    with check ((select guard.has_role('STATION_LEADER', 'SQUAD_LEADER', 'BUREAU_OFFICE', 'APPLICATION')));
create policy station_changes on community.law_help as restrictive for update
    using ((select guard.has_role('STATION_LEADER', 'SQUAD_LEADER', 'BUREAU_OFFICE', 'APPLICATION')));
create policy station_removes on community.law_help as restrictive for delete
    using ((select guard.has_role('STATION_LEADER', 'SQUAD_LEADER', 'BUREAU_OFFICE', 'APPLICATION')));
