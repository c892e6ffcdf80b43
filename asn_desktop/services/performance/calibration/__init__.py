"""Looking at the ratings of a team or the office side by side."""
