"""What readers, search engines and networks will see of a draft."""
