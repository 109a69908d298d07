"""Tests of reviewdesk.services.images."""
