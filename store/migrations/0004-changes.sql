-- The few documents that say that they amend, replace or abolish others: asked for with every task.
CREATE INDEX documents_that_change ON documents (seq) WHERE json_extract(identity, '$.changes') IS NOT NULL;
