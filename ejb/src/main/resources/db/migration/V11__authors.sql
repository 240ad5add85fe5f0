-- Who wrote any of a text: they neither approve nor sign it.
create table agreement_author (
    agreement uuid not null references agreement,
    person    uuid not null,
    primary key (agreement, person)
);
insert into agreement_author (agreement, person)
    select id, begun_by from agreement
    union
    select id, submitted_by from agreement where submitted_by is not null;

-- What the last submitted text was about, for those who may not look into the draft that is open again.
alter table agreement add submitted_topic text, add submitted_place text, add submitted_mode text;
update agreement set submitted_topic = topic, submitted_place = place, submitted_mode = mode where submitted_at is not null;
alter table agreement add constraint a_submission_says_what_it_is_about
    check (num_nonnulls(submitted_at, submitted_topic, submitted_place, submitted_mode) in (0, 4));
