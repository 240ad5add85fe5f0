-- The one stored text of each document, as a tree of units.
create table document_text (
    owner    uuid   primary key,
    type     text   not null,
    edition  text   not null check (edition ~ '^[0-9a-f]{64}$'),
    tree     text   not null,
    revision bigint not null
);

comment on column document_text.tree is 'JSON, format mufakat-tree-1 (id.mufakat.text.TreeJson)';
comment on column document_text.edition is 'fingerprint of the template folder the text was drafted from';
