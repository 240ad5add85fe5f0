-- The built-in authority: one key pair of each rank for ever, sealed under the installation's master key.
create table authority_key (
    rank        text primary key check (rank in ('ROOT', 'ISSUER')),
    certificate bytea       not null,
    sealed      bytea       not null,
    nonce       bytea       not null,
    made_at     timestamptz not null
);

-- Signing keys of persons, sealed under Argon2id of the holder's passphrase; the passphrase itself is nowhere.
create table holder_key (
    id          uuid primary key,
    person      uuid        not null,
    agency      uuid        not null,
    subject     text        not null,
    serial      text        not null unique,
    certificate bytea       not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null,
    sealed      bytea       not null,
    nonce       bytea       not null,
    salt        bytea       not null,
    memory      integer     not null,
    passes      integer     not null,
    lanes       integer     not null,
    wrong_tries integer     not null default 0,
    rests_until timestamptz,
    revoked_at  timestamptz,
    version     integer     not null,
    constraint key_validity_has_an_end check (valid_from < valid_until)
);
create unique index one_standing_key_per_person_and_agency on holder_key (person, agency) where revoked_at is null;
create index holder_key_revoked on holder_key (revoked_at) where revoked_at is not null;

create table signing_round (
    id          uuid primary key,
    subject     uuid        not null,
    printed     text        not null,
    current     text        not null,
    title       text        not null,
    verify_url  text        not null,
    place       text        not null,
    pages       integer     not null,
    state       text        not null check (state in ('OPEN', 'COMPLETE', 'VOID')),
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    void_reason text,
    version     integer     not null,
    constraint a_closed_round_says_when check ((state = 'OPEN') = (closed_at is null)),
    constraint a_void_round_says_why check (state <> 'VOID' or void_reason is not null)
);
-- A business has one living paper; the earlier ones are void.
create unique index one_living_round_per_subject on signing_round (subject) where state <> 'VOID';
create index signing_round_subject on signing_round (subject, opened_at desc);

create table signing_round_excluded (
    round  uuid not null references signing_round,
    person uuid not null,
    primary key (round, person)
);

create table slot (
    id                  uuid primary key,
    round               uuid    not null references signing_round,
    field               text    not null,
    party               integer not null,
    turn                integer not null,
    person              uuid    not null,
    agency              uuid    not null,
    office              uuid    not null,
    mandate             uuid    not null,
    capacity            text    not null,
    basis_text          text    not null,
    basis_number        text    not null,
    basis_date          date    not null,
    valid_until         date,
    printed_office      text    not null,
    printed_name        text    not null,
    state               text    not null check (state in ('WAITING', 'SIGNED')),
    signed_at           timestamptz,
    before              text,
    after               text,
    certificate_subject text,
    certificate_serial  text,
    constraint a_field_is_signed_once unique (round, field),
    constraint a_revision_is_continued_once unique (round, before),
    constraint a_signed_slot_says_how check ((state = 'SIGNED') = (signed_at is not null and before is not null
        and after is not null and certificate_subject is not null and certificate_serial is not null))
);
create index slot_person on slot (person);
