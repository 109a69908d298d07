"""What Ghost exports: posts in one of its three forms, and who and what goes with them."""
