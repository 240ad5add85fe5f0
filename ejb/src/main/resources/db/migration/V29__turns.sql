-- Whoever has the turn writes; nobody does once the sides have agreed.
alter table agreement add column pen uuid;
update agreement set pen = drafter
    where stage = 'DRAFT' or stage = 'CANCELLED' and (submitted_at is null or return_reason is not null);

-- What was sent from side to side, for ever.
create table sent_version (
    id              uuid primary key,
    agreement       uuid        not null references agreement,
    number          integer     not null check (number >= 1),
    agency          uuid        not null,
    note            text        not null,
    submitted_by    uuid        not null,
    submitted_at    timestamptz not null,
    submitted_paper text        not null,
    submitted_root  text        not null,
    submitted_facts text        not null,
    submitted_topic text        not null,
    submitted_place text        not null,
    submitted_mode  text        not null,
    tree            text        not null,
    ledger          text        not null,
    opened_at       timestamptz,
    opened_by       uuid,
    taken_back_at   timestamptz,
    constraint a_version_has_a_number_of_its_own unique (agreement, number),
    constraint what_was_opened_is_not_taken_back check (opened_at is null or taken_back_at is null)
);
create function sent_version_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.opened_at is not null or old.taken_back_at is not null
        or row(new.id, new.agreement, new.number, new.agency, new.note, new.submitted_by, new.submitted_at,
               new.submitted_paper, new.submitted_root, new.submitted_facts, new.submitted_topic, new.submitted_place,
               new.submitted_mode, new.tree, new.ledger)
           is distinct from
           row(old.id, old.agreement, old.number, old.agency, old.note, old.submitted_by, old.submitted_at,
               old.submitted_paper, old.submitted_root, old.submitted_facts, old.submitted_topic, old.submitted_place,
               old.submitted_mode, old.tree, old.ledger) then
        raise exception 'a version that was sent stays as it is';
    end if;
    return new;
end $$;
create trigger sent_version_stays before update or delete on sent_version
    for each row execute function sent_version_stays();

-- What each side said to each wording of each unit, for ever; the latest counts.
create table stance (
    id        bigint generated always as identity primary key,
    agreement uuid        not null references agreement,
    turn      integer     not null,
    unit      text        not null,
    hash      text        not null,
    agency    uuid        not null,
    person    uuid        not null,
    kind      text        not null check (kind in ('ACCEPTED', 'ASKED', 'REJECTED')),
    words     text,
    at        timestamptz not null,
    constraint a_question_and_a_rejection_say_something check (kind = 'ACCEPTED' or words is not null)
);
create index stance_latest on stance (agreement, unit, agency, id);
create function stance_is_for_ever() returns trigger language plpgsql as $$
begin
    raise exception 'what was said stays said';
end $$;
create trigger stance_is_for_ever before update or delete on stance
    for each row execute function stance_is_for_ever();
