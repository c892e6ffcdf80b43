"""Suggestions and complaints of the public."""
