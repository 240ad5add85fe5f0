-- The lists show the latest first and go on behind the last one shown.
create index agreement_latest on agreement (begun_at desc, id);
