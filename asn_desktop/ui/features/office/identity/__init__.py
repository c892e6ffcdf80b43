"""The office identity as a form with its letterhead, and the calendar of a year."""
