-- A topic as it is compared: letter case, signs and the usual abbreviation do not make another one.
create function topic_key(topic text) returns text language sql immutable strict parallel safe as $$
    select btrim(regexp_replace(regexp_replace(regexp_replace(lower(topic), '[^[:alnum:]]+', ' ', 'g'),
        '\maparatur sipil negara\M', 'asn', 'g'), '^ *(tentang|perihal) ', ''))
$$;
create index agreement_in_force_on on agreement (topic_key(topic)) where stage = 'IN_FORCE';

-- What led to an agreement: one in force on the same topic, and the audience it came from.
create table initiative (
    agreement uuid primary key references agreement,
    choice    text check (choice in ('RENEW', 'AMEND', 'APART')),
    earlier   uuid references agreement,
    reason    text,
    audience  uuid,
    constraint a_choice_names_what_was_in_force check ((choice is null) = (earlier is null)),
    constraint whoever_goes_on_says_why check (choice <> 'APART' or reason is not null),
    constraint nothing_follows_itself check (earlier <> agreement)
);
create index initiative_earlier on initiative (earlier) where earlier is not null;
create index initiative_audience on initiative (audience) where audience is not null;
create function initiative_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what led to an agreement stays as it was';
end $$;
create trigger initiative_stays before update or delete on initiative
    for each row execute function initiative_stays();
