"""What a review is: frozen values from the standard library alone, with no input, output, Qt, SQL or Markdown."""
