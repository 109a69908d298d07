"""Nothing is lost: backups, the trash, and what can be done about damage."""
