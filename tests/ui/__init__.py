"""Tests that drive the window as its user does: real keys, real clicks."""
