"""Pages about people: the staff list, the units, the import of a staff list."""
