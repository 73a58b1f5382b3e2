-- Accounts and bearer tokens. They are no events: who may sign in says nothing about a case.
create table account (
    username             text primary key,
    display_name         text not null,
    password_hash        text not null,            -- with its algorithm in front: {pbkdf2}...
    organ                text,                     -- scope: this organ and its subtree; null = the root, every organ
    roles                text[] not null,
    must_change_password boolean not null,
    disabled             boolean not null default false,
    created_at           timestamptz not null
);

create table access_token (
    hash       bytea primary key,                  -- SHA-256; the token itself is never stored
    username   text not null references account on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null
);

create index access_token_username on access_token (username);      -- a changed password ends the tokens of its account
create index access_token_expires_at on access_token (expires_at);  -- hourly purge
