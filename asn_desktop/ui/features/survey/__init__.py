"""Satisfaction survey: typing sheets, importing files, reading results."""
