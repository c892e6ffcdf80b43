"""Approved versions of a plan, amendments to it, and its end."""
