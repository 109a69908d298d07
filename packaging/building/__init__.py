"""How each package is made; what goes into them lies in the folders beside."""
