"""The ways out of the window: to a folder, and to the clipboard."""
