"""Headline and standfirst, above the body."""
