"""Feedback on any day and reviews after an activity."""
