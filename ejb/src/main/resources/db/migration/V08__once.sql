-- The first answer to each click. One row per act, in the act's own transaction: a repeat waits at the primary key.
create table once (
  key varchar(64) not null,
  account uuid not null,
  act varchar(200) not null,
  answer_type varchar(10),
  answer text,
  at timestamptz not null default now(),
  primary key (key, account, act)
);
create index once_at on once (at);
