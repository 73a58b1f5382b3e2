#!/usr/bin/env bash
# Run once, on an empty volume: one database and one role for each side. Each role owns its database and nothing else.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --quiet --username "$POSTGRES_USER" --dbname postgres <<'SQL'
-- Read from the environment by psql itself: never on a command line, and, as statements are not logged, in no log.
\getenv command_password COMMAND_DB_PASSWORD
\getenv query_password QUERY_DB_PASSWORD
create role disclosure_command login password :'command_password';
create role disclosure_query login password :'query_password';
create database disclosure_command owner disclosure_command;
create database disclosure_query owner disclosure_query;
revoke all on database disclosure_command, disclosure_query, postgres from public;
-- The metric of the horizon's age looks at the transactions of all roles: an old one anywhere holds every event back.
grant pg_read_all_stats to disclosure_command;
SQL
