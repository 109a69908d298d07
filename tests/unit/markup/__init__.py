"""Tests of what a body is: blocks, nodes, Markdown and HTML."""
