-- Which office is to lead an agency next: one person proposes it, a second one of the agency confirms it. Until then the
-- office that leads stays what it was.
alter table office
    add lead_basis varchar(300), add lead_proposed_by uuid, add lead_confirmed_by uuid,
    add constraint a_lead_is_proposed_with_its_basis check (num_nonnulls(lead_basis, lead_proposed_by) in (0, 2)),
    add constraint a_lead_is_confirmed_by_a_second_person
        check (lead_confirmed_by is null or (lead_proposed_by is not null and lead_confirmed_by <> lead_proposed_by));
