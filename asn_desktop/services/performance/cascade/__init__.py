"""The cascade of results: the tree over the office, and the matrix of roles in a team."""
