"""Feedback of the period beside what is rated."""
