-- What the second migration added: passages that are searched.
UPDATE papers SET last_passage = first_passage WHERE id = 1;
INSERT INTO passages (id, paper, kind, section, context, text, terms, meta, hash, page, page_to, printed, line, line_to, box)
SELECT first_passage, 1, 'Paragraph', 'Quarries', '', 'The quarry was closed.', '', 'zall zy2018 fz1', 42, 1, 1, '29', NULL, NULL, NULL FROM papers WHERE id = 1;
INSERT INTO passages_fts (rowid, title, section, text, context, terms, meta) SELECT id, title, section, text, context, terms, meta FROM passage_columns;
INSERT INTO facets (id, field, value) VALUES (1, 'kind', 'report');
INSERT INTO words (word, passages) VALUES ('the', 1), ('quarry', 1), ('was', 1), ('closed', 1);
