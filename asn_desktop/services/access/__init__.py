"""Accounts, sign-in and rights."""
