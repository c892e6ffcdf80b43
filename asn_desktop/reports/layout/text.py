"""Words measured and broken into lines with the bundled fonts."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from asn_desktop.base.settings import resource_path

REGULAR = "OpenSans"
BOLD = "OpenSans-Bold"
_FILES = {REGULAR: "OpenSans-Regular.ttf", BOLD: "OpenSans-Bold.ttf"}
_UNKNOWN = "?"
_BLANKS = re.compile(r"[^\S\n]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u2028-\u202e\ufeff]")


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph of a cell; the marker hangs in front of it."""

    text: str
    font: str = REGULAR
    marker: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Words on one line, `left` points from the edge of the column."""

    left: float
    text: str
    font: str


Line = tuple[Run, ...]


@cache
def face(font: str) -> TTFont:
    """Register a bundled font on first use and return it."""
    registered = TTFont(font, str(resource_path("fonts", _FILES[font])))
    pdfmetrics.registerFont(registered)
    return registered


@lru_cache(maxsize=16_384)
def _unit_width(word: str, font: str) -> float:
    metrics = face(font).face
    widths, usual = metrics.charWidths, metrics.defaultWidth
    return sum(widths.get(ord(character), usual) for character in word) / 1000


def width_of(text: str, font: str, size: float) -> float:
    """Return how wide text is, in points."""
    return _unit_width(text, font) * size


@lru_cache(maxsize=8_192)
def printable(text: str) -> str:
    """Return text with tidy blanks and only characters that the font can show.

    A character without a glyph would print as an empty box; a question mark can be asked about.
    """
    tidy = _CONTROLS.sub("", unicodedata.normalize("NFC", text.replace("\r\n", "\n")))
    tidy = _BLANKS.sub(" ", tidy.replace("\r", "\n"))
    glyphs = face(REGULAR).face.charToGlyph
    return "".join(
        character if character == "\n" or ord(character) in glyphs else _UNKNOWN
        for character in tidy
    ).strip()


@lru_cache(maxsize=8_192)
def set_lines(pieces: tuple[Piece, ...], width: float, size: float) -> tuple[Line, ...]:
    """Break paragraphs into lines that fit a width; markers hang, words are cut only if alone."""
    lines: list[Line] = []
    for piece in pieces:
        indent = width_of(f"{piece.marker} ", piece.font, size) if piece.marker else 0.0
        broken = _broken(printable(piece.text), piece.font, size, width - indent)
        for place, words in enumerate(broken):
            run = Run(indent, words, piece.font)
            marked = place == 0 and piece.marker
            lines.append((Run(0.0, piece.marker, piece.font), run) if marked else (run,))
    return tuple(lines)


def _broken(text: str, font: str, size: float, width: float) -> list[str]:
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _broken_paragraph(paragraph, font, size, width)
    return lines


def _broken_paragraph(text: str, font: str, size: float, width: float) -> list[str]:
    room, blank = width / size, _unit_width(" ", font)
    lines: list[str] = []
    line: list[str] = []
    used = 0.0
    for word in _fitting_words(text, font, room):
        needed = _unit_width(word, font)
        if line and used + blank + needed > room:
            lines.append(" ".join(line))
            line, used = [word], needed
        else:
            used += needed + (blank if line else 0.0)
            line.append(word)
    lines.append(" ".join(line))
    return lines


def _fitting_words(text: str, font: str, room: float) -> list[str]:
    words: list[str] = []
    for word in text.split(" "):
        if _unit_width(word, font) <= room:
            words.append(word)
        else:
            words += _cut(word, font, room)
    return words


def _cut(word: str, font: str, room: float) -> list[str]:
    """Cut a word longer than a line, such as a web address, after a mark or else anywhere."""
    parts: list[str] = []
    begin, used, last_mark = 0, 0.0, 0
    for place, character in enumerate(word):
        step = _unit_width(character, font)
        if used + step > room and place > begin:
            end = last_mark if last_mark > begin else place
            parts.append(word[begin:end])
            begin = end
            used = _unit_width(word[begin:place], font)
        used += step
        if character in "-/_.,;:@&?=":
            last_mark = place + 1
    parts.append(word[begin:])
    return parts
