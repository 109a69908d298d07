"""Tests of reviewdesk.services.safety."""
