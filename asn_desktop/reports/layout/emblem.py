"""The office's own emblem; nothing is drawn for an office that keeps none."""

from functools import lru_cache
from hashlib import sha256
from io import BytesIO

from reportlab.lib.utils import ImageReader

from asn_desktop.reports.layout.pen import Pen


def draw_emblem(
    pen: Pen, picture: bytes, left: float, top: float, width: float, height: float
) -> None:
    """Draw a picture as large as fits into a box, centred, its proportions kept."""
    reader = _reader(picture)
    pixels_wide, pixels_high = reader.getSize()
    scale = min(width / pixels_wide, height / pixels_high)
    wide, high = pixels_wide * scale, pixels_high * scale
    x = left + (width - wide) / 2
    y = top - (height + high) / 2
    pen.canvas.drawImage(reader, x, y, wide, high, mask="auto")


@lru_cache(maxsize=2)
def _reader(picture: bytes) -> ImageReader:
    """Return one reader per picture, named by content so that every sheet shares one copy."""
    return _NamedReader(picture)


class _NamedReader(ImageReader):
    def __init__(self, picture: bytes) -> None:
        super().__init__(BytesIO(picture))
        self._name = sha256(picture).hexdigest()[:16]

    def identity(self) -> str:
        """Return the name that reportlab shares pictures by."""
        return self._name
