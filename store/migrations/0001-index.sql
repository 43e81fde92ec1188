-- A document: one plan, letter or directive, whatever files it came in. The row describes its latest version.
CREATE TABLE documents (
  seq         INTEGER PRIMARY KEY,        -- order of arrival
  id          TEXT NOT NULL UNIQUE,       -- from the SHA-256 of its first file
  key         TEXT,                       -- issuer, number and year, folded; null when any of them is not stated
  file        TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  number_key  TEXT,                       -- number, folded
  issued_on   TEXT,
  identity    TEXT NOT NULL,              -- JSON: the document part of an extraction
  messages    TEXT NOT NULL,              -- JSON: what was odd about its latest version
  created_at  TEXT NOT NULL,
  modified_at TEXT NOT NULL
) STRICT;
CREATE INDEX documents_by_key ON documents (key) WHERE key IS NOT NULL;
CREATE INDEX documents_by_number ON documents (number_key) WHERE number_key IS NOT NULL;

-- Every file ever read for a document, by its bytes.
CREATE TABLE versions (
  sha256       TEXT PRIMARY KEY,
  document_seq INTEGER NOT NULL REFERENCES documents (seq),
  file         TEXT NOT NULL,
  read_at      TEXT NOT NULL
) STRICT;
CREATE INDEX versions_by_document ON versions (document_seq);
CREATE INDEX versions_by_file ON versions (file);

-- A task keeps its row and id through all versions of its document.
CREATE TABLE tasks (
  seq          INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  document_seq INTEGER NOT NULL REFERENCES documents (seq),
  position     INTEGER NOT NULL,          -- place in the document's order, from 0
  class        TEXT NOT NULL,
  deadline     TEXT,                      -- kind of deadline; null when the document states none
  due          TEXT,                      -- YYYY-MM-DD
  task         TEXT NOT NULL,             -- JSON: the extracted task, under the extractor's own id
  sequence     INTEGER NOT NULL,
  modified_at  TEXT NOT NULL,
  withdrawn_at TEXT
) STRICT;
CREATE INDEX tasks_in_order ON tasks (due IS NULL, due, document_seq, position, deadline, withdrawn_at, class);
CREATE INDEX tasks_by_document ON tasks (document_seq, position);

-- Each name of a responsible body once; `folded` is " so noi vu tinh ": words without accents between spaces.
CREATE TABLE bodies (
  seq    INTEGER PRIMARY KEY,
  name   TEXT NOT NULL,
  folded TEXT NOT NULL,                   -- name, then the words as written where they differ
  UNIQUE (name, folded)
) STRICT;
CREATE TABLE task_bodies (
  task_seq INTEGER NOT NULL REFERENCES tasks (seq),
  body_seq INTEGER NOT NULL REFERENCES bodies (seq),
  role     TEXT NOT NULL,                 -- lead | coordinating
  PRIMARY KEY (body_seq, task_seq, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX task_bodies_by_task ON task_bodies (task_seq);

-- Words to search. `exact` keeps accents (tone placement unified), `folded` drops them; rowid is tasks.seq, documents.seq.
CREATE VIRTUAL TABLE task_search USING fts5 (
  exact, folded, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
CREATE VIRTUAL TABLE document_search USING fts5 (
  exact, folded, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

-- What became of each file that was dropped.
CREATE TABLE files (
  seq         INTEGER PRIMARY KEY,
  path        TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  state       TEXT NOT NULL,              -- indexed | indexed-with-warnings | needs-person | failed
  reason      TEXT,                       -- in Vietnamese, for a person
  at          TEXT NOT NULL,
  document_id TEXT REFERENCES documents (id),
  UNIQUE (path, sha256)
) STRICT;
CREATE INDEX files_by_sha ON files (sha256, at);
CREATE INDEX files_by_time ON files (at);
