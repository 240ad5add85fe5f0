-- Who writes an agreement is one thing, which party of the text it is another: the template says who stands where.
alter table agreement add column drafter uuid;
update agreement set drafter = (select p.agency from agreement_party p where p.agreement = id and p.position = 1);
alter table agreement alter column drafter set not null;
