"""The versions of a review, many in a row of the table, each as what differs from the one before."""
