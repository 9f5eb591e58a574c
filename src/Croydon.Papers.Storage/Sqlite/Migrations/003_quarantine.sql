-- What is not for publication is kept apart from everything that is listed, searched or shown.
CREATE TABLE quarantine (
    sha256    TEXT NOT NULL,
    ordinal   INTEGER NOT NULL,
    file      TEXT NOT NULL,
    version   TEXT NOT NULL,
    mark      TEXT NOT NULL,
    whole     INTEGER NOT NULL,
    page_from INTEGER,
    page_to   INTEGER,
    since     TEXT NOT NULL,
    bytes     BLOB,                         -- of a paper that is kept apart whole; the others' stay with the paper
    PRIMARY KEY (sha256, ordinal)
);

-- Papers that an operator has looked at and lets be read like any other.
CREATE TABLE releases (
    sha256 TEXT PRIMARY KEY
) WITHOUT ROWID;

CREATE TABLE quarantine_log (
    id     INTEGER PRIMARY KEY,
    at     TEXT NOT NULL,
    action TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    file   TEXT NOT NULL,
    who    TEXT,
    why    TEXT
);
