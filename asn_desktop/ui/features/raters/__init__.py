"""360° rating: the operator's rounds, the rater's ballots, the result of the person rated."""
