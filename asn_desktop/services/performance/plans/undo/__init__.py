"""Steps back and forth in the content of a plan."""
