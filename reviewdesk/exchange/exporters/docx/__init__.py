"""A document for an editor with Word or LibreOffice: real styles, real footnotes, images inside."""
