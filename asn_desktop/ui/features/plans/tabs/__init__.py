"""The other tabs of the editor, and the panels beside them."""
