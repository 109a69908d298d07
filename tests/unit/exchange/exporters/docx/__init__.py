"""What an editor gets: a document that opens, with styles, notes and images that are such."""
