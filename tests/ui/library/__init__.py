"""The library panel: finding, opening, beginning and throwing away."""
