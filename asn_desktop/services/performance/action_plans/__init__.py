"""Action plans of results over the year, and the manuals of indicators."""
