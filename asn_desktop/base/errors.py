"""The error kinds that reach a user, each with the sentence that is shown.

`str(error)` is always an Indonesian sentence: what happened, then what to do.
"""


class OfficeError(Exception):
    """Any refusal that is shown to the user in words instead of a crash box."""


class DomainError(OfficeError):
    """A rule refuses the input.

    Attributes:
        field: name of the form field the sentence is about, or "" for the whole form.
    """

    def __init__(self, sentence: str, *, field: str = "") -> None:
        super().__init__(sentence)
        self.field = field


class NotAllowed(OfficeError):
    """The account lacks the right for this action."""


class ConflictError(OfficeError):
    """Somebody else saved the same record first."""


class StorageError(OfficeError):
    """The environment refuses: disk full, read-only, locked, damaged, newer file.

    Attributes:
        technical: the driver's own words, for "Rincian teknis" and the log.
    """

    def __init__(self, sentence: str, *, technical: str = "") -> None:
        super().__init__(sentence)
        self.technical = technical
