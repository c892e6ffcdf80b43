"""Sheets of the follow-up: coaching, certificate, ballot, recap of predicates."""
