-- The house has a seal of its own for what it says itself, such as the statements of what changed in a round.
alter table authority_key drop constraint authority_key_rank_check;
alter table authority_key add constraint authority_key_rank_check check (rank in ('ROOT', 'ISSUER', 'SEAL'));
