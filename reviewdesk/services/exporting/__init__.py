"""The ways out: what leaves, past which gate, and where to."""
