"""Rewards, thanks, votes, discipline notes and lists of predicates."""
