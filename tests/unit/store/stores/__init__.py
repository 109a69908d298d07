"""A store of each revision as it was written then, as SQL: `sqlite3` reads it."""
