"""Tests of reviewdesk.services.exporting.making."""
