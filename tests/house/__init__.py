"""What the house asks of its own code, proved: sizes, names, words, architecture and the pinned Qt."""
