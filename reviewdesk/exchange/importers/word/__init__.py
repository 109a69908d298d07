"""Documents of Word and of all programs that write its files."""
