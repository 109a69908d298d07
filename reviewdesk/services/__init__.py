"""The verbs of the desk, in plain Python: what the window and the command line ask for."""
