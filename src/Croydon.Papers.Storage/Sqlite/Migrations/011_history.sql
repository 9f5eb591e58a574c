-- What several papers have to do with each other.

-- How a paper's words are found again in others.
CREATE TABLE fingerprints (
    paper    INTEGER PRIMARY KEY REFERENCES papers ON DELETE CASCADE,
    shingles INTEGER NOT NULL,
    minima   BLOB NOT NULL,
    sample   BLOB NOT NULL
);
CREATE TABLE sampled_shingles (
    shingle INTEGER NOT NULL,
    paper   INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    PRIMARY KEY (shingle, paper)
) WITHOUT ROWID;
CREATE INDEX sampled_shingles_by_paper ON sampled_shingles (paper);

CREATE TABLE paper_links (
    a           INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    b           INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    relation    TEXT NOT NULL,
    resemblance REAL NOT NULL,
    a_in_b      REAL NOT NULL,
    PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX paper_links_by_b ON paper_links (b);

-- The paper that is counted in its place; null where it is counted itself.
ALTER TABLE papers ADD COLUMN counted_in INTEGER REFERENCES papers ON DELETE SET NULL;
CREATE INDEX papers_by_counted_in ON papers (counted_in);

-- What all papers together tell of the item, in its own JSON; null where one paper alone tells of it.
ALTER TABLE items ADD COLUMN joined TEXT;
-- The item that is listed in its place; null where it is listed itself.
ALTER TABLE items ADD COLUMN listed_in INTEGER;
-- 1 where it was found by comparing papers, and not read from one.
ALTER TABLE items ADD COLUMN across INTEGER NOT NULL DEFAULT 0;

-- Indicators through all papers: kpi_values.series names them.
CREATE TABLE kpi_series (
    id      TEXT PRIMARY KEY,
    ref     TEXT,
    title   TEXT NOT NULL,
    council TEXT,
    refs    TEXT NOT NULL,                  -- JSON, the earliest first
    titles  TEXT NOT NULL,                  -- JSON, the newest first
    breaks  TEXT NOT NULL                   -- JSON
) WITHOUT ROWID;

-- One row: whether a paper came or went since papers were last compared.
CREATE TABLE comparison (stale INTEGER NOT NULL);
INSERT INTO comparison (stale) VALUES (1);
