-- What the third migration added: a paper that is kept apart, with its record.
INSERT INTO quarantine (sha256, ordinal, file, version, mark, whole, page_from, page_to, since, bytes)
VALUES ('aa11bb22cc33dd44ee55ff6600112233445566778899aabbccddeeff00112233', 1, 'sale.md', 'text1', 'exempt', 1, NULL, NULL, '2026-01-01T00:00:00.0000000+00:00', CAST('Exempt' AS BLOB));
INSERT INTO quarantine_log (at, action, sha256, file, who, why)
VALUES ('2026-01-01T00:00:00.0000000+00:00', 'quarantined', 'aa11bb22cc33dd44ee55ff6600112233445566778899aabbccddeeff00112233', 'sale.md', NULL, 'exempt');
