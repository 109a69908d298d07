"""What WordPress takes: block markup, classic HTML and its own archive."""
