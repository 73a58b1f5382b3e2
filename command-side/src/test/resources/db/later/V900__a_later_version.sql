-- A migration that some later version may bring: over rows that are there already.
alter table event add column later text not null default 'filled by the migration';
create index event_later on event (recorded_at);
