-- Organisations and people who help a village by agreement. They get no police powers and see no case: their link opens their own row
-- and calls of their village that are for partners too.
create table community.partner_agreement (
    bureau       text not null,
    id           uuid not null,
    village_id   uuid not null,                      -- territory.village, by value
    kind         text not null,
    name         bytea,                              -- sealed; null: erased
    contact      bytea,                              -- sealed; null: not given, or erased
    contribution text not null,
    first_day    date not null,
    last_day     date not null,
    ended_on     date,                               -- before its last day
    erased_on    date,
    primary key (bureau, id),
    constraint partner_kind_is_known check (kind in ('ORGANISATION', 'PERSON')),
    constraint agreement_has_a_term check (last_day >= first_day),
    constraint agreement_is_erased_whole check (case when erased_on is null then name is not null
        else name is null and contact is null end)
);

create index partner_agreement_by_village on community.partner_agreement (bureau, village_id, last_day);

call guard.protect('community.partner_agreement', village => 'village_id', rights => 'select, insert');
grant update (name, contact, ended_on, erased_on) on community.partner_agreement to cunjing_app;
create policy police_agrees on community.partner_agreement as restrictive using (not (select guard.has_role('COMMITTEE')));
create policy own on community.partner_agreement for select
    using (bureau = (select guard.bureau()) and id = (select community.own_holder()) and ended_on is null);
create policy for_partners on community.call_for_help for select
    using (bureau = (select guard.bureau()) and for_partners and cancelled_at is null
           and exists (select from community.partner_agreement a
                        where a.bureau = guard.bureau() and a.id = (select community.own_holder()) and a.village_id = any (area)));
