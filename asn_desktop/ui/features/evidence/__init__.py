"""The store of evidence files."""
