"""What comes in: one file a format, from bytes to reviews, with a remark for what was not taken as it stood."""
