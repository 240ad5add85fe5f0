-- Where a person wants to be written to, and in which language; nobody need have a row.
create table correspondent (
  account uuid primary key references account,
  address varchar(254) not null,
  language varchar(2) not null check (language in ('id', 'en')),
  wanted boolean not null,
  version integer not null
);

-- Letters are written in the transaction of the act they tell of, and leave by a job of their own.
create table letter (
  id uuid primary key,
  account uuid not null references account,
  -- What it is about, such as an agreement.
  matter uuid not null,
  -- The transaction that wrote it: whoever is concerned in two ways by one act gets one letter.
  act varchar(20) not null,
  language varchar(2) not null,
  subject varchar(300) not null,
  body text not null,
  written timestamptz not null,
  state varchar(10) not null check (state in ('WAITING', 'SENT', 'REFUSED', 'EXPIRED')),
  attempts integer not null,
  due timestamptz not null,
  until timestamptz not null,
  sent timestamptz,
  hindrance varchar(20),
  reason varchar(200)
);
create unique index letter_of_an_act on letter (account, matter, act);
create index letter_due on letter (due) where state = 'WAITING';
create index letter_written on letter (written);
