"""Reviews as a whole: begun, found, changed many at once."""
