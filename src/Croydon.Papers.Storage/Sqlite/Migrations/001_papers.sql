-- Papers, their pages, parts and items. One paper is written in one transaction.
CREATE TABLE papers (
    id              INTEGER PRIMARY KEY,
    key             TEXT NOT NULL UNIQUE,   -- first 12 characters of sha256
    sha256          TEXT NOT NULL UNIQUE,
    file            TEXT NOT NULL,
    format          TEXT NOT NULL,
    version         TEXT NOT NULL,
    status          TEXT NOT NULL,
    kind            TEXT NOT NULL,
    kind_confidence REAL NOT NULL,
    kind_reason     TEXT NOT NULL,
    title           TEXT,
    council         TEXT,
    body            TEXT,
    date            TEXT,                   -- YYYY-MM-DD
    published       TEXT,
    pages           INTEGER,
    text_source     TEXT NOT NULL,
    problems        TEXT NOT NULL,          -- JSON
    item_counts     TEXT NOT NULL,          -- JSON
    stored_at       TEXT NOT NULL,
    first_passage   INTEGER NOT NULL,       -- passages of a paper have neighbouring ids that follow its date
    last_passage    INTEGER NOT NULL
);
CREATE INDEX papers_by_date ON papers (date, id);

CREATE TABLE paper_bytes (
    paper INTEGER PRIMARY KEY REFERENCES papers ON DELETE CASCADE,
    bytes BLOB NOT NULL
);

-- Bytes that could not be read, so that they are not tried again before a reader changes.
CREATE TABLE rejections (
    sha256  TEXT PRIMARY KEY,
    file    TEXT NOT NULL,
    version TEXT NOT NULL,
    reason  TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE parts (
    paper       INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    title       TEXT NOT NULL,
    agenda_item TEXT,
    page_from   INTEGER,
    page_to     INTEGER,
    reason      TEXT NOT NULL,
    PRIMARY KEY (paper, ordinal)
) WITHOUT ROWID;

CREATE TABLE pages (
    paper   INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    number  INTEGER NOT NULL,
    printed TEXT,
    width   REAL NOT NULL,
    height  REAL NOT NULL,
    source  TEXT NOT NULL,
    text    TEXT NOT NULL,
    words   BLOB NOT NULL,                  -- JSON, deflated
    UNIQUE (paper, number)
);

CREATE TABLE items (
    id      INTEGER PRIMARY KEY,
    paper   INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    sort    TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    body    TEXT NOT NULL,                  -- the item in the JSON of the contract
    words   TEXT NOT NULL,                  -- its own words, for full text
    UNIQUE (sort, paper, ordinal)
);
CREATE INDEX items_by_paper ON items (paper);
CREATE INDEX items_by_ref ON items (sort, json_extract(body, '$.ref'));
CREATE INDEX items_by_status ON items (sort, json_extract(body, '$.status'));

CREATE VIRTUAL TABLE items_fts USING fts5(words, content='items', content_rowid='id', tokenize="porter unicode61 remove_diacritics 2");
CREATE TRIGGER items_inserted AFTER INSERT ON items BEGIN
    INSERT INTO items_fts (rowid, words) VALUES (new.id, new.words);
END;
CREATE TRIGGER items_deleted AFTER DELETE ON items BEGIN
    INSERT INTO items_fts (items_fts, rowid, words) VALUES ('delete', old.id, old.words);
END;

-- The values of items of sort "kpis", one row a period.
CREATE TABLE kpi_values (
    item         INTEGER NOT NULL REFERENCES items ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    paper        INTEGER NOT NULL,
    series       TEXT NOT NULL,             -- the same indicator of the same council, in any paper
    ref          TEXT,
    title        TEXT,
    period       TEXT,
    period_raw   TEXT,
    raw          TEXT,
    value        REAL,
    state        TEXT,
    printed_rag  TEXT,
    shaded_rag   TEXT,
    computed_rag TEXT,
    source       TEXT NOT NULL,             -- JSON
    PRIMARY KEY (item, ordinal)
) WITHOUT ROWID;
CREATE INDEX kpi_values_by_series ON kpi_values (series, period);
CREATE INDEX kpi_values_by_ref ON kpi_values (ref, period);
