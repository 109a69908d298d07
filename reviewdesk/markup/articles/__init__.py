"""The HTML of whole articles, as sites keep it, read into our Markdown; `reading.read_article` is its door."""
