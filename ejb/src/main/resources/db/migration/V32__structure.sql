-- What a side put in, out or elsewhere while it had the turn, with what it takes to undo that.
create table structure_edit (
    id      bigint generated always as identity primary key,
    owner   uuid        not null references document_text,
    turn    integer     not null,
    agency  uuid        not null,
    person  uuid        not null,
    at      timestamptz not null,
    act     text        not null check (act in ('INSERTED', 'REMOVED', 'MOVED', 'REPLACED')),
    unit    text        not null,
    parent  text        not null,
    before  text        not null,
    subtree text,
    reason  text,
    mark    text,
    undone  boolean     not null,
    undoing boolean     not null,
    constraint what_was_replaced_is_marked check (act <> 'REPLACED' or undoing or mark is not null),
    constraint what_is_lost_is_kept check (act not in ('REMOVED', 'REPLACED') or subtree is not null)
);
create index structure_edit_of_a_text on structure_edit (owner, agency, turn);

-- What a side says by sending a text, it says no longer once it takes the text back.
alter table stance add implied boolean not null default false;
alter table stance alter implied drop default;
