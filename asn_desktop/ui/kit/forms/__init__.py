"""Dialogs made from a list of fields."""
