"""Things a user presses, types into or chooses with."""
