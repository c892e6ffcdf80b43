"""Names of the files that sheets are saved under, such as `EK-TW3-2026_NIP_Nama.pdf`."""

import re
import unicodedata
from typing import Final

from asn_desktop.services.sheets.parts import SheetHead

_LONGEST_NAME: Final = 60
_NOT_SAFE: Final = re.compile(r"[^A-Za-z0-9]+")
_FRONT_TITLES: Final = re.compile(r"^(?:(?:Drs?|Dra|drg?|drh|Ir|Prof|Hj?|KH)\.\s*)+")


def file_name(head: SheetHead) -> str:
    """Return the file's name: code, number, name; only letters that every disk takes."""
    number = "".join(character for character in head.person_number if character.isdigit())
    parts = [head.code, number, _plain_name(head.person_name)]
    return "_".join(part for part in parts if part) + ".pdf"


def _plain_name(name: str) -> str:
    bare = _FRONT_TITLES.sub("", name.partition(",")[0].strip())
    letters = unicodedata.normalize("NFKD", bare).encode("ascii", "ignore").decode()
    return _NOT_SAFE.sub("_", letters).strip("_")[:_LONGEST_NAME].rstrip("_")
