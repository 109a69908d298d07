"""Where reviews lie: the only SQL. Importing this package costs nothing; `opening.open_store` is its door."""
