"""Thanks, votes, candidates, rewards and lists of predicates."""
