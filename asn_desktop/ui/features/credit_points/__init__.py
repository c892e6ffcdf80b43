"""Credit points of functional posts."""
