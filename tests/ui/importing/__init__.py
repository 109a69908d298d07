"""Files come in, and the window says what became of them."""
