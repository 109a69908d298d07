"""Tests of the single controls, with real keys and clicks."""
