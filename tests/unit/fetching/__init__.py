"""Tests of what comes from the net, with sites on this machine that behave as badly as sites can."""
