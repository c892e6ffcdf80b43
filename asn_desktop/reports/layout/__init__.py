"""A small layout of its own: text, pen, blocks and pages on a reportlab canvas."""
