"""Dialogs that belong to the whole window."""
