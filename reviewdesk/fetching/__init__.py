"""Fetches files from the net, for those who asked for it: the one room that opens a connection."""
