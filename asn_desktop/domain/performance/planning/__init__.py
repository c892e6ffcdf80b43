"""Rules of setting out a year: needs of the office, wording of results, weights."""
