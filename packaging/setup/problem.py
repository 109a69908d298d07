"""What can go wrong while setting up."""


class SetupError(Exception):
    """A failure that a person can mend; its message says what happened and what to do."""
