"""360° rating: who is drawn, what is asked, and what of it may be shown."""
