"""What is printed: frozen sheets put together from the tables, read only."""
