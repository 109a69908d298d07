"""What Letterboxd gets: rows that its import reads, and text in the few tags it keeps."""
