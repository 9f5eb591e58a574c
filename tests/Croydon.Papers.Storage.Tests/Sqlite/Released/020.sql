-- What the fifth migration added: where a paper was taken from.
INSERT INTO origins (sha256, address, retrieved) SELECT sha256, 'https://democracy.example.gov.uk/documents/s1/Quarry.pdf', '2026-01-01T00:00:00.0000000+00:00' FROM papers;
