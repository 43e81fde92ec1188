-- The edXML message that came with a document: the hash of its kept original; null where none came.
ALTER TABLE files ADD COLUMN sidecar TEXT;
ALTER TABLE intake ADD COLUMN sidecar TEXT;
