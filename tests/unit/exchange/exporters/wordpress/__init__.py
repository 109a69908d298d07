"""What WordPress is given, block by block."""
