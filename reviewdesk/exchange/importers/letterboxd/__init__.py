"""What Letterboxd gives its members, and what it takes."""
