"""The painted parts of the navigation."""
