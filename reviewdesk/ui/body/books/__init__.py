"""Which rows are which bytes of the Markdown, so that what nobody touched stays as it came."""
