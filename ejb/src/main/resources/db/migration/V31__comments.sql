-- What people say about a text, among their own or to all sides, for ever.
create table comment (
    id           uuid primary key,
    agreement    uuid        not null references agreement,
    unit         text,
    answers      uuid references comment,
    version      integer     not null check (version >= 0),
    agency       uuid        not null,
    person       uuid        not null,
    at           timestamptz not null,
    words        text        not null,
    shared_at    timestamptz,
    shared_by    uuid,
    settled_at   timestamptz,
    settled_by   uuid,
    withdrawn_at timestamptz,
    constraint who_shares_is_known check ((shared_at is null) = (shared_by is null)),
    constraint who_settles_is_known check ((settled_at is null) = (settled_by is null)),
    constraint an_answer_is_settled_with_what_it_answers check (answers is null or settled_at is null)
);
create index comment_readable on comment (agreement, at);

-- Sharing, settling and withdrawing are added once each; nothing else changes, and nothing goes back.
create function comment_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or row(new.id, new.agreement, new.unit, new.answers, new.version, new.agency, new.person, new.at, new.words)
           is distinct from
           row(old.id, old.agreement, old.unit, old.answers, old.version, old.agency, old.person, old.at, old.words)
        or (old.shared_at is not null and row(new.shared_at, new.shared_by) is distinct from row(old.shared_at, old.shared_by))
        or (old.settled_at is not null
            and row(new.settled_at, new.settled_by) is distinct from row(old.settled_at, old.settled_by))
        or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at) then
        raise exception 'what was said stays said, and what was shared stays shared';
    end if;
    return new;
end $$;
create trigger comment_stays before update or delete on comment
    for each row execute function comment_stays();
