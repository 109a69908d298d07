"""What was typed since the last save, on disk at once: a small file beside the store for each review on the desk."""
