"""Typing for somebody else, marked until that person agrees."""
