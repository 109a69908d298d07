"""Tests of what comes in from saved pages."""
