"""ReviewDesk: a desk for film critics, where text is never lost and leaves as a CMS wants it."""

__version__ = "0.1.0"
