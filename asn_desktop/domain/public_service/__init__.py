"""Rules of the public satisfaction survey."""
