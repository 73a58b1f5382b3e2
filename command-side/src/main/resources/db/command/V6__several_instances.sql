-- A session of the pages is a token too. It ends when it is idle, and so it is remembered when it was used last.
alter table access_token add column used_at timestamptz;  -- null: the token of a program, which may be idle

-- The process that runs an import. As long as it lives it holds an advisory lock under this name; an import whose owner
-- holds none was left behind. The default, which nobody ever holds, is for imports from before this column.
alter table register_import add column owner uuid not null default '00000000-0000-0000-0000-000000000000';
