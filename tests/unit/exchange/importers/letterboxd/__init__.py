"""Tests of what comes in from Letterboxd."""
