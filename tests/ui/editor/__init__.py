"""Every change is kept by itself, and the window says so."""
