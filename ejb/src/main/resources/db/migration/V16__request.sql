-- What each click asked for, as a digest without its secrets: the same key with another request is refused. Clicks from
-- before have none, and are answered as they were.
alter table once add column request varchar(64);
