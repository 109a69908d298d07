"""Tests of the look: contrast, themes, icons, typefaces."""
