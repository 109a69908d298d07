"""Tests of reviewdesk.store."""
