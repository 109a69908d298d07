"""Controls that know one kind of value each and nothing of reviews: stars, chips, dates, growing text."""
