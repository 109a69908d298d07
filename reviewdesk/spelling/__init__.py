"""What is spelled wrong: dictionaries, the worker that reads them, and names that are nearly those of the credits."""
