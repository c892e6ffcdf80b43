"""Discussions about results and objections to them."""
