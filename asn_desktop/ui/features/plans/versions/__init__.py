"""Versions, amendments, steps back and conflicts of a plan on its page."""
