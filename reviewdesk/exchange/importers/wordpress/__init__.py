"""What WordPress exports: posts of either editor, and the fields that its plug-ins hang on them."""
