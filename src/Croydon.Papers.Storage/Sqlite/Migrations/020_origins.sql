-- Where on the web a paper was taken from, and when: of papers that were harvested.
CREATE TABLE origins (
    sha256    TEXT PRIMARY KEY,
    address   TEXT NOT NULL,
    retrieved TEXT NOT NULL
) WITHOUT ROWID;
