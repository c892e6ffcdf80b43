"""Writing the report of a survey."""
