"""Tests of the metadata panels, over every row of the field table."""
