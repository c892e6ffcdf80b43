"""Choosing roles, new PINs, and giving out the first ones."""
