"""Tests of what comes in from Ghost."""
