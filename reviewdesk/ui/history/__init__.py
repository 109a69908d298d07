"""The history of the open review: its versions, what differs between them, and the way back."""
