"""Additions about rating people."""
