"""Guesses meaning from what offices write: headings, spellings, posts, superiors."""
