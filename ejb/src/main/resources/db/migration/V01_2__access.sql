-- Accounts and what they may; ways in; the trail of what was done.
create table account (
  id uuid primary key,
  username varchar(60) not null unique check (username = lower(username)),
  -- One person, one account: the four-eyes rules compare accounts.
  person uuid not null unique references person,
  password varchar(200),
  state varchar(20) not null,
  session_epoch integer not null,
  version integer not null
);

create table role_grant (
  account uuid not null references account,
  agency uuid not null references agency,
  role varchar(20) not null
    check (role in ('DRAFTER', 'REVIEWER', 'SIGNATORY', 'REGISTRAR', 'ARCHIVIST', 'ADMINISTRATOR')),
  primary key (account, agency, role)
);
create index role_grant_agency on role_grant (agency);

-- Secrets are kept as SHA-256 only; they are random, so that no salt is needed.
create table invitation (
  hash varchar(64) primary key,
  account uuid not null references account,
  expires timestamptz not null,
  used timestamptz
);
create index invitation_account on invitation (account);

create table login_failure (
  account uuid not null references account,
  origin varchar(64) not null,
  failures integer not null,
  latest timestamptz not null,
  primary key (account, origin)
);

create table session (
  hash varchar(64) primary key,
  account uuid not null references account,
  agency uuid not null references agency,
  epoch integer not null,
  opened timestamptz not null,
  seen timestamptz not null,
  ended timestamptz
);
create index session_account on session (account);

create table api_token (
  id uuid primary key,
  hash varchar(64) not null unique,
  account uuid not null references account,
  agency uuid not null references agency,
  name varchar(100) not null,
  created timestamptz not null,
  expires timestamptz not null,
  revoked timestamptz
);
create index api_token_account on api_token (account);

create table setup_link (
  hash varchar(64) primary key,
  created timestamptz not null,
  used timestamptz
);

-- Demo only: invented persons behind a server on loopback, so their secrets may stand here in the clear.
create table demo_card (
  username varchar(60) primary key,
  ordinal integer not null,
  json text not null
);

create table audit_head (
  subject uuid primary key,
  seq bigint not null,
  hash varchar(64) not null
);

create table audit_entry (
  subject uuid not null,
  seq bigint not null,
  act varchar(60) not null,
  account uuid,
  agency uuid,
  name varchar(200) not null,
  instant timestamptz not null,
  facts text not null,
  previous varchar(64) not null,
  hash varchar(64) not null,
  primary key (subject, seq)
);

create function audit_entry_is_for_ever() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are neither changed nor deleted';
end $$;

create trigger audit_entry_is_for_ever before update or delete on audit_entry
  for each row execute function audit_entry_is_for_ever();
create trigger audit_entry_stays before truncate on audit_entry
  for each statement execute function audit_entry_is_for_ever();
