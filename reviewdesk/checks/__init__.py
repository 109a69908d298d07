"""What is still wrong with a review: one rule a function, each telling what, where and how grave."""
