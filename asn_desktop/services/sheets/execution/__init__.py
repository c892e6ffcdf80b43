"""Papers of carrying a plan out: action plan, indicator manual, dialogue."""
