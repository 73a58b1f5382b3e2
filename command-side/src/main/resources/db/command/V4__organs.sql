-- Organs as the command side needs them: is a code known, and does an organ lie under another one. Written in the
-- transaction of their events; the events are the truth.
create table organ (
    code     text primary key,
    name     text not null,
    parent   text references organ (code),
    calendar text not null
);
