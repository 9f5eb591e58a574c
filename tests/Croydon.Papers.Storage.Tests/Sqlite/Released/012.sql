-- Pages of papers stored before have no blocks: they are shown as paragraphs of their text.
UPDATE pages SET blocks = NULL;
