"""Tests of what is spelled wrong."""
