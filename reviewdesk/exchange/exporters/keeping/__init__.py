"""What a site takes away of what it is given, so that one is surprised here and not there."""
