create table archived_document (
    id             uuid primary key,
    subject        uuid        not null unique,
    paper          text        not null unique references vault,
    kind           text        not null,
    title          text        not null,
    topic          text        not null,
    region         text,
    document_date  date        not null,
    ends_on        date,
    classification text        not null,
    retention      text        not null,
    deposited_at   timestamptz not null,
    reading        text        not null check (reading in ('WAITING', 'READ', 'FAILED')),
    words          text        not null,
    version        integer     not null
);
create index archived_document_waiting on archived_document (deposited_at) where reading = 'WAITING';

create table archived_holder (
    document   uuid    not null references archived_document,
    position   integer not null,
    agency     uuid    not null,
    name       text    not null,
    short_name text    not null,
    aliases    text    not null,
    primary key (document, position)
);
create index archived_holder_agency on archived_holder (agency);

create table archived_number (
    document uuid    not null references archived_document,
    position integer not null,
    text     text    not null,
    primary key (document, position)
);

create table archived_name (
    document uuid    not null references archived_document,
    position integer not null,
    name     text    not null,
    primary key (document, position)
);
