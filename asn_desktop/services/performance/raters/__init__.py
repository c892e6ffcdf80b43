"""Rounds of the 360° rating."""
