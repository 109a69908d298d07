"""Tests of reviewdesk.store.journal."""
