"""Copy and Export: what leaves the window is the article."""
