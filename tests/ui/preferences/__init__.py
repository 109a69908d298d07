"""Preferences and the editor of keys."""
