"""Tests of what comes in from Word."""
