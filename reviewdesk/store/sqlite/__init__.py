"""What SQLite alone needs: one file on the user's disk."""
