"""Stacks of printed survey sheets from the printer to the last decision."""
