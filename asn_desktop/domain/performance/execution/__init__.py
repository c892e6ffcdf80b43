"""Carrying a plan out: action plans, dialogues, working days."""
