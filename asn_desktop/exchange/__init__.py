"""Files in and out: spreadsheets and csv, read with suspicion and written with care."""
