"""Single pages of any site, saved as they were."""
