"""Dialogs about people who move: transfer, substitutes, leave and study."""
