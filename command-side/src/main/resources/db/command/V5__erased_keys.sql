-- An erased case keeps its row without the key: so that nothing can give it a new one.
alter table data_key alter column wrapped drop not null;
alter table data_key add column erased_at timestamptz;
alter table data_key add constraint data_key_erased check ((wrapped is null) = (erased_at is not null));
