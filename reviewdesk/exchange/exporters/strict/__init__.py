"""HTML for places that take away style, class, script and much else: there is nothing to take away."""
