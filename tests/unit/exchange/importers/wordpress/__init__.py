"""Tests of what comes in from WordPress."""
