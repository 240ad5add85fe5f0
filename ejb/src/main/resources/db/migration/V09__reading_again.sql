-- A reader that ends while it has a document says little about the document until it happens again.
alter table archived_document add column lost_readers integer not null default 0 check (lost_readers >= 0);
