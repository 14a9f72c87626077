-- The ground: what the bureau is called, its stations, townships and villages. No secret inside the bureau.
create schema territory;

create table territory.bureau (
    bureau        text not null,
    code          text not null,                     -- equals bureau: one row each
    name          text not null,
    demonstration boolean not null,
    schematic     boolean not null,                  -- outlines are invented, screens must say so
    primary key (bureau, code),
    constraint bureau_is_its_own check (bureau = code)
);

create table territory.township (
    bureau text not null,
    code   text not null,
    name   text not null,
    primary key (bureau, code)
);

create table territory.station (
    bureau     text not null,
    id         uuid not null,
    name       text not null,
    duty_phone text not null,
    primary key (bureau, id)
);

create table territory.village (
    bureau          text not null,
    id              uuid not null,
    code            text not null,
    scheme          text not null,                   -- whose code: statistics office, public security, …
    name            text not null,
    kind            text not null,                   -- ADMINISTRATIVE_VILLAGE or COMMUNITY
    settlement      text not null,                   -- URBAN, RURAL or MIXED
    township_code   text not null,
    station_id      uuid not null,
    outline         polygon not null,                -- WGS 84, x = longitude, y = latitude, degrees
    area_km2        double precision not null,
    population      int not null,                    -- an aggregate: the platform keeps no register of residents
    households      int not null,
    sites           int not null,                    -- places that can be inspected
    counted_on      date not null,
    needs           text[] not null,                 -- what the village needs help with, e.g. TRAFFIC
    valid_from      date not null,
    valid_to        date,                            -- last day; null: still there
    primary key (bureau, id),
    unique (bureau, scheme, code, valid_from),
    foreign key (bureau, township_code) references territory.township,
    foreign key (bureau, station_id) references territory.station,
    constraint village_counts_are_counts check (population >= 0 and households >= 0 and sites >= 0 and area_km2 > 0),
    constraint village_ends_after_it_begins check (valid_to is null or valid_to >= valid_from)
);

create index village_by_station on territory.village (bureau, station_id);
create index village_by_outline on territory.village using gist (outline);

-- Neighbours, both directions stored; nobody borders on themselves.
create table territory.adjacency (
    bureau       text not null,
    village_id   uuid not null,
    neighbour_id uuid not null,
    primary key (bureau, village_id, neighbour_id),
    foreign key (bureau, village_id) references territory.village,
    foreign key (bureau, neighbour_id) references territory.village,
    constraint nobody_borders_on_itself check (village_id <> neighbour_id)
);

call guard.protect('territory.bureau');
call guard.protect('territory.township');
call guard.protect('territory.station');
call guard.protect('territory.village');
call guard.protect('territory.adjacency');
