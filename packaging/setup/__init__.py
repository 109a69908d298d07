"""Makes the checkout ready to run, with the standard library and pip alone: the groundwork of `run.py`."""
