"""Checks show what is missing and lead to it."""
