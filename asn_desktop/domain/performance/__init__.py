"""Rules of performance management."""
