"""Draws the papers of a 360° round."""
