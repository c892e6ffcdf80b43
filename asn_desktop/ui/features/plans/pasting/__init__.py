"""Pasting from a spreadsheet: the preview, and what follows it."""
