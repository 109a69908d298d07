"""How the desk looks: colour tokens, palettes, the style sheet, icons and typefaces."""
