-- Every change of a paper by number, so that an index beside the store can follow it. The stamp tells a change from one
-- of the same number in another store, or in this one before a backup was restored.
CREATE TABLE changes (
    seq   INTEGER PRIMARY KEY AUTOINCREMENT,
    paper TEXT NOT NULL,                    -- key of the paper; it may be gone by now
    stamp INTEGER NOT NULL DEFAULT (random())
);
CREATE INDEX changes_by_paper ON changes (paper, seq);
INSERT INTO changes (paper) SELECT key FROM papers ORDER BY id;

CREATE TRIGGER papers_came AFTER INSERT ON papers BEGIN
    INSERT INTO changes (paper) VALUES (new.key);
END;
CREATE TRIGGER papers_went AFTER DELETE ON papers BEGIN
    INSERT INTO changes (paper) VALUES (old.key);
END;
CREATE TRIGGER papers_described AFTER UPDATE OF title, kind, body, council, date, first_passage, last_passage ON papers BEGIN
    INSERT INTO changes (paper) VALUES (new.key);
END;
