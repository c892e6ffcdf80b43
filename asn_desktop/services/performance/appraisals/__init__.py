"""Realisation, evidence, ratings and the final evaluation."""
