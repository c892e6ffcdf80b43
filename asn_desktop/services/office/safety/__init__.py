"""Copies of the evidence files beside the backups of the data file."""
