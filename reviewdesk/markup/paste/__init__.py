"""What other programs put on the clipboard, read into nodes; `reading.read_html` is its door."""
