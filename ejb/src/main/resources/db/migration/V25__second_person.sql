-- Every page counts what waits for a second person; hardly anything ever does, so these stay small.
create index mandate_proposed on mandate (office) where state = 'PROPOSED';
create index holder_key_waiting on holder_key (agency) where revoked_at is null and released_at is null;
