"""Takes the pictures of the documentation: the real window, led into each of its states."""
