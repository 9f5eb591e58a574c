-- What is searched. Ids are (days of the paper's date) * 2^32 + place, so that newest first is the order of the index.
CREATE TABLE passages (
    id       INTEGER PRIMARY KEY,
    paper    INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    section  TEXT NOT NULL,                 -- headings above, outermost first, " › " between
    context  TEXT NOT NULL,                 -- header cells of a table row
    text     TEXT NOT NULL,
    terms    TEXT NOT NULL,                 -- references, dates, money and item marks as single terms
    meta     TEXT NOT NULL,                 -- facets as single terms
    hash     INTEGER NOT NULL,              -- of the folded text: the same in two renderings of a paper
    page     INTEGER,
    page_to  INTEGER,
    printed  TEXT,
    line     INTEGER,
    line_to  INTEGER,
    box      TEXT
);

CREATE VIEW passage_columns AS
SELECT p.id AS id, coalesce(d.title, '') AS title, p.section AS section, p.text AS text, p.context AS context, p.terms AS terms, p.meta AS meta
FROM passages p JOIN papers d ON d.id = p.paper;

CREATE VIRTUAL TABLE passages_fts USING fts5(title, section, text, context, terms, meta,
    content='passage_columns', content_rowid='id', tokenize="porter unicode61 remove_diacritics 2");

-- Values of kind, body and council that passages carry as a term: "fz12".
CREATE TABLE facets (
    id    INTEGER PRIMARY KEY,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (field, value)
);

-- Words as printed (lower case), with the number of passages that use them: for spelling, fuzzy words, prefixes, rarity.
CREATE TABLE words (
    word     TEXT PRIMARY KEY,
    passages INTEGER NOT NULL
) WITHOUT ROWID;

-- Short forms that the papers themselves explain.
CREATE TABLE acronyms (
    short TEXT NOT NULL,                    -- folded
    long  TEXT NOT NULL,                    -- folded
    paper INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    PRIMARY KEY (short, long, paper)
) WITHOUT ROWID;
CREATE INDEX acronyms_by_long ON acronyms (long);
