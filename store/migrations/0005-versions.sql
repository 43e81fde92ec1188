-- Each file of a document is a version with a number of its own, so that it can move from one document to another.
ALTER TABLE versions RENAME TO versions_before;
DROP INDEX versions_by_document;
DROP INDEX versions_by_file;
CREATE TABLE versions (
  seq          INTEGER PRIMARY KEY,
  sha256       TEXT NOT NULL UNIQUE,
  document_seq INTEGER NOT NULL REFERENCES documents (seq),
  file         TEXT NOT NULL,
  read_at      TEXT NOT NULL,
  evidence     TEXT,                      -- JSON: what tells a draft from a signed file; null: read by an older program
  fingerprint  TEXT,                      -- JSON: what other forms are recognised by; null: too short, or an older program
  reading      BLOB                       -- deflated JSON extraction of a version that is not the one shown
) STRICT;
INSERT INTO versions (sha256, document_seq, file, read_at)
  SELECT sha256, document_seq, file, read_at FROM versions_before ORDER BY read_at, rowid;
DROP TABLE versions_before;
CREATE INDEX versions_by_document ON versions (document_seq);
CREATE INDEX versions_by_file ON versions (file);

-- Versions with much text in common share some of these (bands of their fingerprints).
CREATE TABLE likeness (
  band        INTEGER NOT NULL,
  version_seq INTEGER NOT NULL REFERENCES versions (seq),
  PRIMARY KEY (band, version_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX likeness_by_version ON likeness (version_seq);

-- Every number that a version states: its own, and those of the other documents in the file.
CREATE TABLE numbers (
  number_key  TEXT NOT NULL,              -- number, folded
  version_seq INTEGER NOT NULL REFERENCES versions (seq),
  number      TEXT NOT NULL,
  part        INTEGER NOT NULL,           -- 0: the first document of the file
  PRIMARY KEY (number_key, version_seq, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX numbers_by_version ON numbers (version_seq);
INSERT INTO numbers (number_key, version_seq, number, part)
  SELECT number_key, versions.seq, identity ->> 'number', 0
  FROM documents JOIN versions USING (sha256) WHERE number_key IS NOT NULL;
INSERT OR IGNORE INTO numbers (number_key, version_seq, number, part)
  SELECT DISTINCT replace(replace(replace(lower(own), 'Đ', 'd'), 'đ', 'd'), ' ', ''), versions.seq, own, 1
  FROM (SELECT document_seq AS holder, task ->> '$.ownDocument.number' AS own FROM tasks)
    JOIN documents ON documents.seq = holder JOIN versions USING (sha256)
  WHERE own IS NOT NULL;
DROP INDEX documents_by_number;
ALTER TABLE documents DROP COLUMN number_key;

-- Two documents that may be one (unsure), or that a person has said are two (apart). What is one has been joined.
CREATE TABLE kin (
  one_seq   INTEGER NOT NULL REFERENCES documents (seq),
  other_seq INTEGER NOT NULL REFERENCES documents (seq),
  verdict   TEXT NOT NULL,                -- unsure | apart
  PRIMARY KEY (one_seq, other_seq),
  CHECK (one_seq < other_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX kin_by_other ON kin (other_seq);
