"""Imports: what lies where, what is there already, what was chosen, and the way back."""
