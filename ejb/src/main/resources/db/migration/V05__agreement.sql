create table agreement (
    id              uuid primary key,
    type            text        not null,
    edition         text        not null,
    topic           text        not null,
    place           text        not null,
    mode            text        not null check (mode in ('ELECTRONIC', 'WET_INK')),
    stage           text        not null,
    fields          text        not null,
    code            text        not null unique,
    round           integer     not null default 1,
    begun_by        uuid        not null,
    begun_at        timestamptz not null,
    submitted_by    uuid,
    submitted_at    timestamptz,
    submitted_paper text,
    submitted_root  text,
    return_reason   text,
    returned_by     uuid,
    document_date   date,
    time_zone       text        not null,
    frozen_at       timestamptz,
    final_paper     text,
    signing_round   uuid,
    signed_paper    text,
    in_force_at     timestamptz,
    ends_on         date,
    version         integer     not null
);

create table agreement_party (
    agreement       uuid    not null references agreement,
    position        integer not null check (position >= 1),
    agency          uuid    not null,
    office          uuid    not null,
    mandate         uuid    not null,
    number_text     text,
    number_given_by uuid,
    primary key (agreement, position),
    constraint a_party_appears_once unique (agreement, agency)
);
create index agreement_party_agency on agreement_party (agency);

-- What each side said to one submitted text: bound to its root, kept for ever.
create table approval (
    id         uuid primary key,
    agreement  uuid        not null references agreement,
    agency     uuid        not null,
    person     uuid        not null,
    round      integer     not null,
    root       text        not null,
    outcome    text        not null check (outcome in ('APPROVED', 'RETURNED')),
    reason     text,
    decided_at timestamptz not null,
    constraint one_decision_per_side_and_round unique (agreement, agency, round),
    constraint a_return_has_a_reason check (outcome = 'APPROVED' or reason is not null)
);
