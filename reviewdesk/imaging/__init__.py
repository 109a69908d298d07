"""What becomes of an image on its way out: its size, its shape, its kind, and nothing told that it need not tell."""
