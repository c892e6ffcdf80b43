"""Reads texts as people type or paste them, before they are stored and printed."""

import unicodedata

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import number


def checked_text(text: str, limit: int, *, what: str, field: str, required: bool = True) -> str:
    """Return the text without outer blanks and control characters.

    Args:
        text: as typed or pasted.
        limit: most characters.
        what: the words for the field at the start of a sentence, such as "Hasil kerja".
        field: name of the form field for the error.
        required: whether an empty text is refused.

    Raises:
        DomainError: empty though required, or too long.
    """
    lines = (
        "".join(mark for mark in line if unicodedata.category(mark) != "Cc")
        for line in text.replace("\t", " ").splitlines()
    )
    bare = "\n".join(line.rstrip() for line in lines).strip()
    if required and not bare:
        raise DomainError(f"{what} belum diisi.", field=field)
    if len(bare) > limit:
        raise DomainError(
            f"{what} paling banyak {number(limit)} huruf. "
            f"Yang tertulis {number(len(bare))} huruf; persingkat dahulu.",
            field=field,
        )
    return bare
