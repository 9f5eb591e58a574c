-- Headings, paragraphs, lists and tables of a page, as JSON, deflated; null in papers stored before.
ALTER TABLE pages ADD COLUMN blocks BLOB;
