"""Parts of the panel of one person."""
