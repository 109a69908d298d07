"""The desk without a window: one file a command, for scripts, servers and tests."""
