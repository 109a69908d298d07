"""What is pasted and dropped, what of it came in, and what is copied out."""
