"""Enumerations whose members carry the Indonesian word that is shown and printed."""

from enum import StrEnum
from typing import Self


class Term(StrEnum):
    """A closed list of regulation terms; the value is stored, the label is shown.

    Attributes:
        label: the official Indonesian wording.
    """

    label: str

    def __new__(cls, value: str, label: str) -> "Term":
        """Make a member from its stored value and its label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    @classmethod
    def of(cls, value: str) -> Self:
        """Return the member with a stored value.

        Raises KeyError for a value that no member has.
        """
        return {member.value: member for member in cls}[value]
