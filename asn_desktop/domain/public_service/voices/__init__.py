"""What the public says outside the questions."""
