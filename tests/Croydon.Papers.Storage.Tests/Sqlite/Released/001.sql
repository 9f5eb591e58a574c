-- What a store held when the first migration was the newest: one paper with a page and an item, and a file that could not be read.
INSERT INTO papers (id, key, sha256, file, format, version, status, kind, kind_confidence, kind_reason, title, council, body, date, published, pages, text_source, problems, item_counts, stored_at, first_passage, last_passage)
VALUES (1, '5b87ee1f1c2d', '5b87ee1f1c2d0a6c6c0b8f1a6f5f3a0e5d2c9b7a1e4f3d2c1b0a99887766554f', 'quarry.md', 'text', 'text1', 'Ok', 'report', 0.9, 'made for a test', 'The quarry', 'Example Council', 'Scrutiny', '2018-05-03', NULL, 1, 'Text', '[]', '{"people":1}', '2026-01-01T00:00:00.0000000+00:00', 3164600623169537, 3164600623169536);
INSERT INTO paper_bytes (paper, bytes) VALUES (1, CAST('The quarry was closed.' AS BLOB));
INSERT INTO rejections (sha256, file, version, reason) VALUES ('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'empty.pdf', 'text1', 'The file is empty: download it again.');
INSERT INTO pages (paper, number, printed, width, height, source, text, words) VALUES (1, 1, '29', 595, 842, 'Text', 'The quarry was closed.', x'8B8E0500');
INSERT INTO items (id, paper, sort, ordinal, body, words) VALUES (1, 1, 'people', 1, '{"name":"A. Example","role":null,"source":{"page":1,"printedPage":"29","line":null,"box":[72,72,140,84],"quote":"A. Example"},"confidence":0.9}', 'A. Example');
