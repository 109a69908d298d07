"""What is typed, on its way into the store: held, kept, put together with what others typed, and brought back."""
