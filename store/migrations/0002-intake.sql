-- Each drop is an entry of its own: the same name and bytes may be dropped again. A file read in place keeps one entry.
ALTER TABLE files RENAME TO files_before;
DROP INDEX files_by_sha;
DROP INDEX files_by_time;
CREATE TABLE files (
  seq         INTEGER PRIMARY KEY,
  path        TEXT NOT NULL,              -- where it was dropped or read
  sha256      TEXT NOT NULL,
  state       TEXT NOT NULL,              -- indexed | indexed-with-warnings | needs-person | failed
  reason      TEXT,                       -- in Vietnamese, for a person
  at          TEXT NOT NULL,
  document_id TEXT REFERENCES documents (id),
  label       TEXT,                       -- sub-folder of the inbox; '' its root; null: not dropped in an inbox
  moved_to    TEXT,                       -- where it stands now, from the data folder; null: where it was read
  seconds     REAL,                       -- what reading took; null when its bytes were known
  megabytes   REAL
) STRICT;
INSERT INTO files (seq, path, sha256, state, reason, at, document_id)
  SELECT seq, path, sha256, state, reason, at, document_id FROM files_before;
DROP TABLE files_before;
CREATE INDEX files_by_sha ON files (sha256, at);
CREATE INDEX files_by_time ON files (at);

-- Files on their way from the inbox to the folder of their end state: what a restart has to finish.
CREATE TABLE intake (
  path     TEXT PRIMARY KEY,
  sha256   TEXT NOT NULL,                 -- its original is kept already
  label    TEXT NOT NULL,
  at       TEXT NOT NULL,
  file_seq INTEGER REFERENCES files (seq), -- once it is read and saved
  target   TEXT                           -- where it is to stand then, from the data folder
) STRICT, WITHOUT ROWID;
