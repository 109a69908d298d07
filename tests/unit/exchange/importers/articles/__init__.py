"""Tests of what comes in as plain text."""
