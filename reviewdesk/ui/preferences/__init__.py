"""Preferences: every choice in one searchable place, in force at once."""
