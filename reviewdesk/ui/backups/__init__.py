"""The copies of the store in the window: made of themselves, listed, looked into and put back."""
