"""What sites take away."""
