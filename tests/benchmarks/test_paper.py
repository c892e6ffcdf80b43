"""Pages a second of real sheets, beside a plain canvas that writes the same words and lines."""

import time
import tracemalloc
from dataclasses import replace
from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from asn_desktop.reports import rendering
from asn_desktop.reports.layout import pen as pen_module
from asn_desktop.reports.layout.pen import Pen
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import page_counts, render, render_many
from tests.reports.paper_samples import PRINTED_AT, document, evaluation, plan, results

SHEETS = 100
SINGLE_FILES = 750
ROUNDS = 3


def batch(count: int = SHEETS):
    """Sheets that differ, so that nothing but true repetition can be remembered."""
    made = []
    for number in range(count):
        named = tuple(
            replace(result, text=f"{result.text} ke-{number}", feedback=f"Catatan {number}")
            for result in results()
        )
        made.append((evaluation, plan)[number % 2](results=named))
    return made


def seconds(work) -> float:
    """Return the best of a few runs."""
    times = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return min(times)


def recorded_pages(monkeypatch, sheets):
    """Return what the layout draws on every page: runs of text, fills and lines."""
    pages = []

    class Recorder(Pen):
        def __init__(self, canvas, fonts) -> None:
            super().__init__(canvas, fonts)
            self.drawn = {"text": [], "fills": [], "lines": []}
            pages.append((canvas._pagesize, self.drawn))

        def _show(self, runs, size) -> None:
            runs = list(runs)
            self.drawn["text"].append((size, runs))
            super()._show(runs, size)

        def fill(self, left, top, width, height) -> None:
            self.drawn["fills"].append((left, top - height, width, height))
            super().fill(left, top, width, height)

        def finish(self) -> None:
            level = [(b, y, e, y) for y, found in self._level.items() for b, e in joined(found)]
            upright = [(x, b, x, e) for x, found in self._upright.items() for b, e in joined(found)]
            self.drawn["lines"] += level + upright
            super().finish()

    with monkeypatch.context() as patch:
        patch.setattr(rendering, "Pen", Recorder)
        render_many(sheets, Paper.F4, PRINTED_AT)
    return pages


def joined(stretches):
    return pen_module._joined(tuple(stretches))


def plain_canvas(pages) -> bytes:
    """Write the same pages as a program would that knows every place beforehand."""
    target = BytesIO()
    canvas = Canvas(target, invariant=1, pageCompression=1)
    for size, drawn in pages:
        canvas.setPageSize(size)
        for box in drawn["fills"]:
            canvas.setFillGray(0.89)
            canvas.rect(*box, stroke=0, fill=1)
            canvas.setFillGray(0)
        for points, runs in drawn["text"]:
            for x, y, words, font in runs:
                canvas.setFont(font, points)
                canvas.drawString(x, y, words)
        canvas.lines(drawn["lines"])
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def test_real_sheets_reach_four_fifths_of_a_plain_canvas(monkeypatch):
    sheets = batch()
    pages = recorded_pages(monkeypatch, sheets)
    count = sum(page_counts(sheets, Paper.F4))
    ours = count / seconds(lambda: render_many(sheets, Paper.F4, PRINTED_AT))
    plain = count / seconds(lambda: plain_canvas(pages))
    print(f"\n{count} pages: sheets {ours:.0f}/s, plain canvas {plain:.0f}/s, {ours / plain:.2f} x")
    assert ours >= 0.8 * plain


@pytest.mark.parametrize("make", [evaluation, plan, document])
def test_one_sheet_is_there_at_once(make):
    taken = seconds(lambda: render(make(), Paper.F4, PRINTED_AT))
    print(f"\n{make.__name__}: {taken * 1000:.0f} ms")


def test_memory_stays_flat_over_seven_hundred_and_fifty_single_files():
    peaks = []
    tracemalloc.start()
    for sheet in batch(SINGLE_FILES):
        render(sheet, Paper.F4, PRINTED_AT)
        peaks.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    third, end = peaks[SINGLE_FILES // 3], peaks[-1]
    print(f"\nafter a third: {third / 1e6:.1f} MB, at the end: {end / 1e6:.1f} MB")
    assert end - third < 8e6
