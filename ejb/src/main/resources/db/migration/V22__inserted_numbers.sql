-- A number between two that were given (nomor sisipan, 1447.1), for a document of an earlier day from outside.
alter table document_number add column sub integer not null default 0 check (sub >= 0);
alter table document_number add inserted_matter text, add inserted_date date, add inserted_reason text;
alter table document_number drop constraint a_sequence_is_given_once;
alter table document_number add constraint a_place_is_given_once unique (agency, kind, year, sequence, sub);
alter table document_number add constraint an_inserted_number_says_what_for
    check (num_nonnulls(inserted_matter, inserted_date, inserted_reason) = case when sub > 0 then 3 else 0 end
           and (sub = 0 or sequence is not null));
