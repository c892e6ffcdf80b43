"""Survey papers: the report, the poster, the plan of follow-ups."""
