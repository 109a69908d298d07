"""The window: its frame, and the presenter that joins the panels to the services."""
