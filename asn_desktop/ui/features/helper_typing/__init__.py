"""Typing for people who cannot do it alone."""
