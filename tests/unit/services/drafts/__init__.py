"""Tests of reviewdesk.services.drafts."""
