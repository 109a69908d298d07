"""Tests of reviewdesk.services.history.versions."""
