"""Tests of reviewdesk.services."""
