"""The action plan of a performance plan, and the manuals of its indicators."""
