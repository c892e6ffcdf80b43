"""What the dashboard shows, read at once."""
