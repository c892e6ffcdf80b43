"""Things that only show."""
