"""What the user chose, and where the application keeps its things."""
