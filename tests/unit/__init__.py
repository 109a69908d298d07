"""Tests of every room below the window; no Qt."""
