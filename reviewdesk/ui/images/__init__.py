"""The images of the open review: shown in the panels, and taken in from files."""
