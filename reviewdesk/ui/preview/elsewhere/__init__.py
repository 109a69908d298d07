"""How search engines and networks will show the article."""
