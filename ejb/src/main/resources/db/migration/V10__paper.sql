-- What the paper says of its parties, as handed to all sides: nothing agreed or printed is computed from live data again.
alter table agreement add column submitted_facts text;

-- Which printing this is: a return after freezing makes the next one, with the same numbers.
alter table agreement add column editions integer not null default 0 check (editions >= 0);
alter table agreement add column edition_number integer;
update agreement set editions = 1, edition_number = 1 where frozen_at is not null;

-- Anybody may ask about a file by its hash.
create index signing_round_printed on signing_round (printed);
create index slot_after on slot (after);
