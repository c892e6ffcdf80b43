"""The office itself: set-up, settings, periods, what waits for whom, search and backups."""
