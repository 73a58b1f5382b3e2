-- The read models. Executed in an empty schema: once in `readmodel`, and in `readmodel_next` by each rebuild.
-- Two schemas filled from the same events must be equal row by row: no now(), no serials, no random values.
-- A changed file means a changed form: the schema is then made anew and filled from the beginning of the topic.

create table feed_position (
    topic_id    text not null,
    partition   integer not null,
    next_offset bigint not null,
    primary key (topic_id, partition)
);

create table case_position (
    case_id     uuid primary key,
    stream_type text not null,
    version     bigint not null
);

create table parked_case (
    case_id      uuid primary key,
    stream_type  text not null,
    from_version bigint not null,
    event_id     text,
    type         text,
    kind         text not null,
    reason       text not null,
    parked_at    timestamptz not null
);

create table organ (
    code          text primary key collate "C",
    name          text not null,
    parent        text collate "C",
    calendar      text not null,
    registered_on date not null
);
-- down the tree
create index organ_parent on organ (parent);

-- Calendar notices and policy settings, folded: one row, of the one rulebook. The version is looked at on each use.
create table rulebook (
    case_id uuid primary key,
    version bigint not null,
    book    jsonb not null
);

-- The only table with personal data in the clear.
create table person (
    case_id         uuid not null,
    role            text not null,
    name            text not null,
    document_number text,
    phone           text,
    address         text,
    primary key (case_id, role)
);
-- search by the whole name or its beginning
create index person_name on person (name text_pattern_ops);

create table register (
    request_id      uuid primary key,
    organ           text not null collate "C",
    register_number text not null collate "C",
    received_on     date not null,
    status          text not null,
    content         text not null,
    entry           jsonb not null
);
-- the list of an organ, newest first
create index register_list on register (organ, received_on desc, register_number);
-- organ:number
create index register_number on register (organ, register_number);

create table appeal (
    appeal_id    uuid primary key,
    organ        text not null collate "C",
    case_number  text not null collate "C",
    accepted_on  date not null,
    concluded_on date,
    voided       boolean not null,
    request_id   uuid,
    entry        jsonb not null
);
create index appeal_list on appeal (organ, accepted_on desc, case_number);
-- the appeals of a request
create index appeal_request on appeal (request_id);

-- What the clocks of a request stand on (期限所依据的步骤): read as a whole and decoded, so text and not jsonb.
create table request_clock (
    request_id uuid primary key,
    organ      text not null collate "C",
    open       boolean not null,
    steps      text not null
);
-- the cases in hand of some organs
create index request_clock_open on request_clock (organ) where open;

-- The same of an appeal.
create table appeal_clock (
    appeal_id uuid primary key,
    organ     text not null collate "C",
    open      boolean not null,
    steps     text not null
);
create index appeal_clock_open on appeal_clock (organ) where open;

create table history (
    case_id     uuid not null,
    version     bigint not null,
    stream_type text not null,
    event_id    text not null,
    type        text not null,
    revision    integer not null,
    payload     text not null,
    metadata    text not null,
    legal_date  date not null,
    recorded_at timestamptz not null,
    primary key (case_id, version)
);

create table annual_case (
    case_id uuid primary key,
    kind    text not null,
    state   jsonb not null
);

-- Where a case counts: in each year from from_year to to_year (9999: without end, as long as the case is open).
create table annual_member (
    case_id     uuid not null,
    table_no    integer not null,
    row_code    text not null collate "C",
    column_code text not null collate "C",
    organ       text not null collate "C",
    from_year   integer not null,
    to_year     integer not null,
    event_id    text not null,
    legal_date  date not null,
    recorded_at timestamptz not null,
    number      text not null collate "C",
    request_id  uuid,
    primary key (case_id, table_no, row_code, column_code)
);
-- recounting a group, and the members of a cell
create index annual_member_cell on annual_member (organ, table_no, row_code, column_code, from_year, to_year);

-- Counts of annual_member, never added to: always counted again. A table of a year is what began in it, by the key, and
-- what lasts into it from earlier years, by the index: few, and other years' counts are not touched.
create table annual_count (
    organ       text not null collate "C",
    table_no    integer not null,
    row_code    text not null collate "C",
    column_code text not null collate "C",
    from_year   integer not null,
    to_year     integer not null,
    n           integer not null,
    primary key (organ, from_year, to_year, table_no, row_code, column_code)
);

create index annual_count_lasting on annual_count (organ, to_year, from_year) where to_year > from_year;
