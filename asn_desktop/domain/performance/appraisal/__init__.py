"""Rules around one appraisal that only hint and explain."""
