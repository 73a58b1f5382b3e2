-- Commands that were accepted with an Idempotency-Key, and what was answered. A row is written in the transaction of
-- the events, after them, and only when they are: a refused command leaves nothing behind and may be sent again.
create table idempotency_key (
    username     text not null,
    key          text not null,
    request_hash text not null,                    -- SHA-256 of method, address and body
    response     json not null,
    created_at   timestamptz not null,
    primary key (username, key)
);

create index idempotency_key_created_at on idempotency_key (created_at);  -- hourly purge
