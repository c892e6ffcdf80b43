"""What each area adds to the practice office."""
