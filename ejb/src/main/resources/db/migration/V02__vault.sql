-- Bytes for ever, under their SHA-256. Compression would only cost: PDF streams are deflated already.
create table vault (
    fingerprint text primary key check (fingerprint ~ '^[0-9a-f]{64}$'),
    bytes       bytea       not null,
    stored_at   timestamptz not null default now(),
    constraint vault_fingerprint_is_true check (fingerprint = encode(sha256(bytes), 'hex'))
);
alter table vault alter column bytes set storage external;

create function vault_is_for_ever() returns trigger language plpgsql as $$
begin
    raise exception 'the vault keeps what it holds: % refused', tg_op;
end $$;

create trigger vault_is_for_ever before update or delete on vault
    for each row execute function vault_is_for_ever();
create trigger vault_is_not_emptied before truncate on vault
    for each statement execute function vault_is_for_ever();
