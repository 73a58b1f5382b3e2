-- Imports of existing registers: how far each has come, and what was found. The uploaded files are never stored.
create table register_import (
    id            uuid        not null,
    organ         text        not null,
    dry_run       boolean     not null,
    state         text        not null check (state in ('CHECKING', 'IMPORTING', 'CHECKED', 'REJECTED', 'DONE')),
    created_by    text        not null,
    created_at    timestamptz not null default clock_timestamp(),
    finished_at   timestamptz,
    rows_read     integer     not null default 0,
    rows_checked  integer     not null default 0,
    row_count     integer     not null default 0,     -- rows of both sheets, known when they are read
    imported      integer     not null default 0,
    skipped       integer     not null default 0,
    event_count   integer     not null default 0,     -- events to be appended; appended when the state is DONE
    problems      json        not null default '[]',
    warnings      json        not null default '[]',
    -- DONE is written in the transaction that appends the events: one is true exactly when the other is.
    constraint register_import_pkey primary key (id)
);

-- After a restart: which imports were left behind.
create index register_import_unfinished on register_import (state) where state in ('CHECKING', 'IMPORTING');
