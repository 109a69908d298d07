"""Tests of reviewdesk.imaging."""
