"""Discussions and objections: their list, one discussion, one objection."""
