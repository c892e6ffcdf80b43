"""Typing for somebody else, with that person's agreement."""
