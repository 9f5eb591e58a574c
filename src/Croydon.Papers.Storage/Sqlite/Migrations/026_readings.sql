-- What extractors are given of a paper (its blocks, parts and description, freed of what is not for publication), as JSON,
-- deflated, so that another extractor need not read the file again; papers stored before have none.
CREATE TABLE readings (
    paper INTEGER PRIMARY KEY REFERENCES papers ON DELETE CASCADE,
    body  BLOB NOT NULL
);
