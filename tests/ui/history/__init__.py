"""The history in the window: what was kept, what differs, and the way back."""
