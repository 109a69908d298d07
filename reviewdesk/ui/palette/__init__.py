"""The command palette: every action, review and person by a few letters of the name."""
