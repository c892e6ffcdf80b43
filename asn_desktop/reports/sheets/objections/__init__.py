"""Papers of discussions and objections."""
