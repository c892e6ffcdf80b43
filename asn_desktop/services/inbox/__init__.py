"""What waits for whom, area by area."""
