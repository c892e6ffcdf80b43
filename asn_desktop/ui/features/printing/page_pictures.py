"""Pictures of PDF pages; the preview and the printer see the same bytes."""

from dataclasses import dataclass
from threading import Lock

from PySide6.QtGui import QImage

POINTS_AN_INCH = 72
# PDFium is not safe to use from two threads at once, and the readers are several.
_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True, slots=True)
class PagePicture:
    """The pixels of one page; grey has one byte a pixel, colour four."""

    width: int
    height: int
    stride: int
    is_grey: bool
    pixels: bytes

    def to_image(self) -> QImage:
        """Return it as Qt draws it."""
        kind = QImage.Format.Format_Grayscale8 if self.is_grey else QImage.Format.Format_RGB32
        # The copy keeps the pixels alive; Qt would only borrow them.
        return QImage(self.pixels, self.width, self.height, self.stride, kind).copy()


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Return width and height of every page in points."""
    import pypdfium2  # only when paper is looked at

    with _ONE_AT_A_TIME, pypdfium2.PdfDocument(pdf) as document:
        return tuple(document.get_page_size(number) for number in range(len(document)))


def page_picture(pdf: bytes, number: int, scale: float, *, grey: bool = False) -> PagePicture:
    """Return a page, counted from 0, at `scale` pixels a point."""
    import pypdfium2  # only when paper is looked at

    with _ONE_AT_A_TIME, pypdfium2.PdfDocument(pdf) as document:
        page = document[number]
        bitmap = page.render(scale=scale, grayscale=grey, prefer_bgrx=not grey)
        picture = PagePicture(
            bitmap.width, bitmap.height, bitmap.stride, grey, bytes(bitmap.buffer)
        )
        bitmap.close()
        page.close()
        return picture
