"""The public satisfaction survey."""
