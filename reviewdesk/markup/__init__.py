"""What a body is: text, its lossless blocks, their nodes and their HTML."""
