-- What an officer keeps for a village and hands to the next: keys, cards, equipment, groups, access given elsewhere,
-- promises. In words that name nobody.
create table posting.held_thing (
    bureau      text not null,
    id          uuid not null,
    village_id  uuid not null,
    keeper_id   uuid not null,                       -- roster.officer; a handover changes it
    kind        text not null,
    words       text not null,
    since       date not null,
    due_on      date,                                -- of a promise: by when it was given
    noted_at    timestamptz not null,
    noted_by    text not null,
    settled_on  date,                                -- given back, closed, kept; null: still held
    settled_by  text,
    note        text,                                -- how it was settled
    primary key (bureau, id),
    constraint held_thing_kind_is_known check (kind in ('KEY', 'CARD', 'EQUIPMENT', 'GROUP', 'GRANT', 'PROMISE')),
    constraint held_thing_is_settled_by_somebody check ((settled_on is null) = (settled_by is null))
);

create index held_thing_open on posting.held_thing (bureau, village_id, keeper_id) where settled_on is null;

-- What went along with a handover, by name, as it stood then: the pack that is signed.
create table posting.handover_item (
    bureau      text not null,
    handover_id uuid not null,
    kind        text not null,
    item_id     uuid not null,
    title       text not null,
    due_on      date,
    primary key (bureau, handover_id, kind, item_id),
    foreign key (bureau, handover_id) references posting.handover
);

-- Who has signed. A missing signature stops nothing: the duty has moved.
create table posting.handover_signature (
    bureau      text not null,
    handover_id uuid not null,
    party       text not null,
    at          timestamptz not null,
    by          text not null,                       -- account
    by_name     text not null,
    remark      text,
    primary key (bureau, handover_id, party),
    foreign key (bureau, handover_id) references posting.handover,
    constraint signature_party_is_known check (party in ('GIVER', 'TAKER', 'COMMITTEE'))
);

call guard.protect('posting.held_thing', village => 'village_id', rights => 'select, insert');
grant update (keeper_id, settled_on, settled_by, note) on posting.held_thing to cunjing_app;

-- Open to whoever reads the receipt; the titles of police work are not for the committee.
call guard.protect('posting.handover_item', rights => 'select, insert',
    more => '(kind = ''held-thing'' or (select not guard.has_role(''COMMITTEE''))) and exists (select from posting.handover h where h.bureau = handover_item.bureau and h.id = handover_item.handover_id)');
call guard.protect('posting.handover_signature', rights => 'select, insert',
    more => 'exists (select from posting.handover h where h.bureau = handover_signature.bureau and h.id = handover_signature.handover_id)');

-- A signature is given by its party with its own account.
create policy party_signs on posting.handover_signature as restrictive for insert with check (
    by = (select guard.setting('actor')) and exists (
        select from posting.handover h
         where h.bureau = handover_signature.bureau and h.id = handover_signature.handover_id
           and case party when 'GIVER' then h.giver_id = (select guard.officer())
                          when 'TAKER' then h.taker_id = (select guard.officer())
                          else (select guard.has_role('COMMITTEE')) and h.village_id = any ((select guard.villages())::uuid[])
               end));
