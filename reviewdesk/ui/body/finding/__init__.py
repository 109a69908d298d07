"""Words to be found in the text, and put in the place of others."""
