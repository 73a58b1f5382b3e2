-- The event store and what stands beside it in the same transactions. Events are only ever added.

create table event (
    -- Order of arrival at the table, not of commit. One sequence of its own, never shared.
    globalindex         bigint      generated always as identity,
    eventidentifier     uuid        not null,
    aggregateidentifier text        not null,                                     -- case: the stream, a UUID
    sequencenumber      bigint      not null check (sequencenumber >= 0),         -- version; the first event has 0
    type                text        not null,                                     -- stream type: request, appeal, organ
    payloadtype         text        not null,                                     -- logical name (EventCatalog), never a class
    payloadrevision     text        not null,
    -- json, not jsonb: the text stays as it was written, byte for byte; what is relayed is what was stored.
    payload             json        not null,
    metadata            json        not null,
    timestamp           text        not null,                                     -- the writer's clock, as Axon wants it
    recorded_at         timestamptz not null default clock_timestamp(),           -- 录入时间: the database's clock
    -- The transaction that wrote it. (xid, globalindex) is the order in which events are relayed: unlike globalindex
    -- alone it has a horizon below which nothing can appear any more (pg_snapshot_xmin).
    xid                 xid8        not null default pg_current_xact_id(),
    constraint event_pkey primary key (globalindex),
    -- The same event is stored once, whatever a writer repeats.
    constraint event_once unique (eventidentifier),
    -- Two writers of one case: the one who comes second gets a conflict. Also serves loading a case in order.
    constraint event_version unique (aggregateidentifier, sequencenumber)
);

-- The relay and the feed read in this order.
create index event_relay on event (xid, globalindex);

-- Names that only one case may have (登记编号, 案号). Written after the events of the same transaction, never before.
create table reservation (
    kind    text not null,
    organ   text not null,
    value   text not null,
    case_id uuid not null,
    -- Uniqueness itself, and lookup of a case by its number.
    constraint reservation_pkey primary key (kind, organ, value)
);

-- Names are released by their case.
create index reservation_case on reservation (case_id);

-- One key per case, wrapped by the master key. Deleting the row erases the case's personal data everywhere.
create table data_key (
    case_id    uuid        not null,
    wrapped    bytea       not null,
    created_at timestamptz not null default clock_timestamp(),
    -- One key per case: two at once would leave one person unreadable.
    constraint data_key_pkey primary key (case_id)
);

-- How far the relay has brought the events to Kafka, and what Kafka acknowledged for it.
create table relay_position (
    name       text        not null,
    xid        xid8,                                  -- null, null: nothing sent yet
    idx        bigint,
    topic_id   text,                                  -- another topic id: the topic was made anew, everything is sent again
    offsets    jsonb       not null default '{}',     -- partition -> offset of the last acknowledged record
    moved_at   timestamptz not null default clock_timestamp(),
    constraint relay_position_pkey primary key (name),
    check ((xid is null) = (idx is null))
);
insert into relay_position (name) values ('kafka');
