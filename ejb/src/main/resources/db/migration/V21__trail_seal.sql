-- Where each trail stood when the last check found it whole: whoever writes a trail anew from one entry on, or takes it
-- away with its head, leaves the seal behind. The digest of all seals goes into the server's log as well.
create table trail_seal (
  subject uuid primary key,
  seq bigint not null,
  hash char(64) not null
);

alter table trail_check add column seal char(64);
