"""Signing in, locking and the face of the program."""
