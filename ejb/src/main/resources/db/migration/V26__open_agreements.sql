-- The home page asks for the few that are under way among all there ever were.
create index agreement_open on agreement (begun_at desc, id) where stage not in ('IN_FORCE', 'CANCELLED');
