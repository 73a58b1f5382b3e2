-- The read models are not here: they live in a schema of their own that is thrown away and rebuilt (readmodel.sql).
-- Here stands only what survives a rebuild.

create table rebuild (
    id           uuid primary key,
    state        text not null,            -- RUNNING, DONE, FAILED
    events_done  bigint not null,
    events_total bigint not null,          -- highest index of the event store when it was asked; an upper bound
    differences  bigint,                   -- rows that differ between the old and the new read models; null until compared
    detail       text,                     -- which tables differ, or why it failed
    started_at   timestamptz not null,
    ended_at     timestamptz
);
