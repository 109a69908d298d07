"""The review on the desk, from its beginning to the trash: begun, opened, left, thrown away, its past."""
