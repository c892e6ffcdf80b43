"""Dialogs of the office calendar."""
