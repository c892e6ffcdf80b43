"""Number tiles and charts."""
