"""Tests of reviewdesk.settings."""
