"""Tests of reviewdesk.services.previewing.showing."""
