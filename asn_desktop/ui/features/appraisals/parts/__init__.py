"""What the three pages of the appraisal are put together from."""
