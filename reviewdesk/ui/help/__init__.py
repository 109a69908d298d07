"""Help: the guide, the card of keys, the log, and what this program is."""
