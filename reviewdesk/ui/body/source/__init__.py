"""The Markdown side of the page, and the caret's way there and back."""
