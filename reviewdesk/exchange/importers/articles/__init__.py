"""Reviews as plain text, whose layout is all that says what is what."""
