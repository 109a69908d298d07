"""Tests of what a review is."""
