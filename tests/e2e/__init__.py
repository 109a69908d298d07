"""The whole application against force: killed, starved of room, torn from its disk."""
