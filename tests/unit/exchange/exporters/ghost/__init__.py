"""What Ghost is given, card by card."""
