"""What one sees: the only place for Qt besides the composition root."""
