"""Feedback on any day, requests for it and private notes."""
