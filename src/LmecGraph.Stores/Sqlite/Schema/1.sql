-- Documents with what was read in them, and decisions, are the truth. The phrases and the graph follow from them.

CREATE TABLE documents (
    id           INTEGER PRIMARY KEY,
    name         TEXT    NOT NULL UNIQUE,
    title        TEXT,
    date         TEXT,
    length       INTEGER NOT NULL,   -- UTF-16 code units
    text_hash    TEXT    NOT NULL,   -- SHA-256 of the text as UTF-8
    reading_hash TEXT    NOT NULL,   -- SHA-256 of the packed reading
    reader       TEXT    NOT NULL    -- fingerprint of the rules and lexicon that made it
) STRICT;

-- Apart from documents, so that a list of them reads no text.
CREATE TABLE texts (
    document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
    content  BLOB    NOT NULL        -- UTF-8; a blob, since a text may hold NUL
) STRICT;

CREATE TABLE readings (
    document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
    content  BLOB    NOT NULL        -- packed
) STRICT;

-- Every name and every quote once per document, and the index over their words.
CREATE TABLE phrases (
    id       INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    kind     TEXT    NOT NULL CHECK (kind IN ('name', 'quote')),
    words    TEXT    NOT NULL
) STRICT;

CREATE INDEX phrases_of_document ON phrases (document);

CREATE VIRTUAL TABLE phrase_index USING fts5 (words, content = 'phrases', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

CREATE TRIGGER phrase_added AFTER INSERT ON phrases BEGIN
    INSERT INTO phrase_index (rowid, words) VALUES (new.id, new.words);
END;

CREATE TRIGGER phrase_removed AFTER DELETE ON phrases BEGIN
    INSERT INTO phrase_index (phrase_index, rowid, words) VALUES ('delete', old.id, old.words);
END;

CREATE TABLE decisions (
    left_type      TEXT NOT NULL,
    left_document  TEXT NOT NULL,
    left_form      TEXT NOT NULL,
    right_type     TEXT NOT NULL,
    right_document TEXT NOT NULL,
    right_form     TEXT NOT NULL,
    verdict        TEXT NOT NULL,
    reason         TEXT NOT NULL,
    author         TEXT NOT NULL,
    time           TEXT NOT NULL,    -- ISO 8601, UTC, seven decimals
    PRIMARY KEY (left_type, left_document, left_form, right_type, right_document, right_form)
) STRICT;

CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- One row: the folded graph and the hash of what it was folded from.
CREATE TABLE graph (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    source  TEXT    NOT NULL,
    content BLOB    NOT NULL
) STRICT;
