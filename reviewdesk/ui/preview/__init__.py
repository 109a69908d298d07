"""The preview: the published article beside the text, sealed, patched block by block."""
