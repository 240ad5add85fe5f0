-- What the last check of all trails found: one row, and one for each place where a trail did not hold.
create table trail_check (
  id smallint primary key check (id = 1),
  at timestamptz not null,
  trails bigint not null,
  entries bigint not null
);

create table trail_finding (
  subject uuid not null,
  seq bigint not null,
  fault varchar(10) not null,
  since timestamptz not null,
  primary key (subject, seq, fault)
);
