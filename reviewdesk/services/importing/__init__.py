"""Brings reviews in: what lies where, what is here already, what was chosen, and the way back."""
