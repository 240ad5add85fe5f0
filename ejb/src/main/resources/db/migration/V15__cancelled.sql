-- A drafter may give an agreement up until its text is frozen.
alter table agreement add column cancel_reason text, add column cancelled_by uuid;
