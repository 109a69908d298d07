"""The panels of metadata: one editor for each row of the field table."""
