"""The first set-up: five steps from an empty data folder to the sign-in page."""
