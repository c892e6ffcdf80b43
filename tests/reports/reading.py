"""Reads PDFs back the way a person would: words, page sizes, where there is ink."""

from dataclasses import dataclass

import pypdfium2

POINTS_A_MILLIMETRE = 72 / 25.4


@dataclass(frozen=True)
class ReadPage:
    """One page: its words with blanks tidied, its size in millimetres."""

    words: str
    width: float
    height: float


def read_pages(pdf: bytes) -> list[ReadPage]:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = []
        for page in document:
            text = page.get_textpage()
            words = " ".join(text.get_text_bounded().split())
            text.close()
            width, height = page.get_size()
            pages.append(
                ReadPage(
                    words,
                    round(width / POINTS_A_MILLIMETRE, 1),
                    round(height / POINTS_A_MILLIMETRE, 1),
                )
            )
            page.close()
        return pages


def all_words(pdf: bytes) -> str:
    return " ".join(page.words for page in read_pages(pdf))


def ink_margins(pdf: bytes) -> list[tuple[float, float, float, float]]:
    """Return the white edges of every page in millimetres: left, top, right, bottom."""
    dots = 4.0
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            scale = dots / POINTS_A_MILLIMETRE
            picture = page.render(scale=scale, grayscale=True).to_pil()
            page.close()
            left, top, right, bottom = picture.point(lambda value: 255 - value).getbbox()
            wide, high = picture.size
            found.append((left / dots, top / dots, (wide - right) / dots, (high - bottom) / dots))
    return found


def text_boxes(pdf: bytes, page_number: int) -> list[tuple[float, float, float, float]]:
    """Return the box of every word group on one page, in points."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[page_number]
        text = page.get_textpage()
        boxes = [text.get_rect(place) for place in range(text.count_rects())]
        text.close()
        page.close()
    return boxes
