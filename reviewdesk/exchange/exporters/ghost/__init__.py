"""What Ghost takes: a file for its import, and HTML that its editor turns into cards."""
