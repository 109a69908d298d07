"""Images come in from files and are shown in the panels."""
