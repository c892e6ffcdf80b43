"""The timeline of a person's year."""
