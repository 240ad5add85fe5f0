-- Meetings of two agencies before there is a text.
create table audience (
    id           uuid primary key,
    inviter      uuid        not null,
    invited      uuid        not null,
    begun_by     uuid        not null,
    begun_at     timestamptz not null,
    time_zone    text        not null,
    number       text        not null,
    invitation   text        not null,
    topic        text        not null,
    election     text        not null,
    addressee    text        not null,
    agenda       text        not null,
    state        text        not null check (state in ('PROPOSED', 'AGREED', 'DECLINED', 'HELD')),
    holder       uuid        not null,
    minutes      text,
    minutes_tree text,
    held_at      timestamptz,
    version      integer     not null,
    constraint nobody_invites_themselves check (inviter <> invited),
    constraint what_was_held_has_minutes check ((state = 'HELD') = (minutes is not null))
);
create index audience_inviter on audience (inviter, begun_at desc);
create index audience_invited on audience (invited, begun_at desc);

create table audience_proposal (
    audience      uuid        not null references audience,
    position      integer     not null,
    kind          text        not null check (kind in ('INVITED', 'MOVED', 'ACCEPTED', 'DECLINED')),
    agency        uuid        not null,
    person        uuid        not null,
    at            timestamptz not null,
    meeting_date  date        not null,
    meeting_time  text        not null,
    meeting_place text        not null,
    words         text        not null,
    primary key (audience, position),
    constraint whoever_declines_says_why check (kind <> 'DECLINED' or words <> '')
);

create table audience_attendee (
    audience uuid    not null references audience,
    position integer not null,
    agency   uuid    not null,
    name     text    not null,
    office   text    not null,
    primary key (audience, position)
);

create table audience_photograph (
    audience uuid        not null references audience,
    position integer     not null,
    picture  text        not null,
    agency   uuid        not null,
    person   uuid        not null,
    at       timestamptz not null,
    primary key (audience, position)
);

create table audience_follow_up (
    id       uuid primary key,
    audience uuid    not null references audience,
    position integer not null,
    words    text    not null,
    agency   uuid    not null,
    owner    text    not null,
    account  uuid,
    due      date    not null,
    done_by  uuid,
    done_at  timestamptz,
    constraint a_follow_up_has_a_place unique (audience, position),
    constraint who_did_it_did_it_once check ((done_by is null) = (done_at is null))
);
create index audience_follow_up_open on audience_follow_up (account, agency) where done_at is null;

alter table initiative add constraint an_agreement_comes_from_an_audience_that_was foreign key (audience) references audience;
