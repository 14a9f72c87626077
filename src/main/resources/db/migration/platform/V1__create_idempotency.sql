-- Answers to writes that carried an Idempotency-Key, so that a repeated request is answered and not done again.
create schema platform;

create table platform.idempotency (
    bureau      text not null,
    actor       text not null,
    key         text not null,
    fingerprint text not null,                       -- SHA-256 of method, path and body
    begun_at    timestamptz not null,
    status      int,                                 -- null while the first request still runs
    type        text,
    body        bytea,
    primary key (bureau, actor, key)
);

create index idempotency_by_age on platform.idempotency (begun_at);

call guard.protect('platform.idempotency', more => 'actor = guard.setting(''actor'')');
