"""What keys and commands do to rows: Enter, Backspace, marks, boxes, signs, snippets."""
