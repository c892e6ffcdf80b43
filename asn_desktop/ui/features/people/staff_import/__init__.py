"""Parts of the import of a staff list."""
