-- Who made a link: whoever let somebody in could have come in themselves, and so vouches for nobody's key.
alter table invitation add made_by uuid references account;
alter table invitation add reset boolean not null default false;

-- A key signs only after a second person has released it, whatever a program forgets to ask.
alter table holder_key add released_by uuid, add released_at timestamptz;
alter table holder_key add constraint a_key_is_released_by_a_second_person
    check (num_nonnulls(released_by, released_at) in (0, 2) and released_by is distinct from person);

-- A token dies with the sessions of its account.
alter table api_token add epoch integer;
update api_token t set epoch = a.session_epoch from account a where a.id = t.account;
alter table api_token alter epoch set not null;
