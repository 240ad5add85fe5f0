-- One book per agency, kind of document and year; its row is the lock that keeps the numbers gapless.
create table number_format (
    agency  uuid not null,
    kind    text not null,
    pattern text not null,
    primary key (agency, kind)
);

create table book (
    agency uuid    not null,
    kind   text    not null,
    year   integer not null,
    last   integer not null default 0 check (last >= 0),
    primary key (agency, kind, year)
);

create table document_number (
    id          uuid primary key,
    agency      uuid        not null,
    kind        text        not null,
    year        integer     not null,
    sequence    integer,
    text        text        not null,
    origin      text        not null check (origin in ('OWN', 'ENTERED')),
    state       text        not null check (state in ('RESERVED', 'USED', 'VOID')),
    subject     uuid        not null,
    reserved_by uuid        not null,
    reserved_at timestamptz not null,
    void_reason text,
    version     integer     not null,
    constraint a_number_is_never_used_twice unique (agency, text),
    constraint a_sequence_is_given_once unique (agency, kind, year, sequence),
    constraint own_numbers_have_a_sequence check ((origin = 'OWN') = (sequence is not null)),
    constraint void_needs_a_reason check (state <> 'VOID' or void_reason is not null)
);
create index document_number_subject on document_number (subject);
