"""Coaching: the list, one record, and its two forms."""
