"""Tests of the year."""
