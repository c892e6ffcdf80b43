"""Dialogs of the staff list and the unit tree."""
