"""The regulations as pure functions, terms and frozen dataclasses."""
