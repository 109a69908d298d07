"""The open review: joins page, forms and draft, and keeps every change within a second."""
