"""Coaching and counselling with their two forms."""
