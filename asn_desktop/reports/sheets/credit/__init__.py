"""Credit documents and the personal report on paper."""
