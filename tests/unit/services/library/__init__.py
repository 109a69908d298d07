"""Tests of reviewdesk.services.library.reviews."""
