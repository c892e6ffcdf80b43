"""Preview, printing and saving of sheets."""
