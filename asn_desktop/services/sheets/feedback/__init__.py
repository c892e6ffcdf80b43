"""Papers of feedback, the daily log and reviews."""
