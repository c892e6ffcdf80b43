"""The survey of a period: the index to publish, the recap per element, the respondents (5.6)."""

from collections.abc import Sequence
from decimal import Decimal

from asn_desktop.base.wording import date_long, number, percent
from asn_desktop.domain.public_service.follow_up_terms import IncompleteRule
from asn_desktop.domain.public_service.satisfaction import GRADE_LIMITS, ElementScore, IndexResult
from asn_desktop.domain.public_service.terms import ElementOrder, WeightMode
from asn_desktop.reports.layout.blocks import Block, Drawing, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.pen import Pen
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell, head_cell
from asn_desktop.reports.layout.text import BOLD
from asn_desktop.reports.paper import Leaf, points
from asn_desktop.reports.sheets.form_parts import bar, gap, letterhead, small, table_head, titles
from asn_desktop.services.public_service.respondents import ProfileLine
from asn_desktop.services.sheets.survey import SurveySheet

_MEAN_PLACES, _INDEX_PLACES = 3, 2
_NO_DATA = "BELUM ADA DATA"
_NAMES = ("UNSUR", "NAMA UNSUR", "Σ NILAI", "NRR", "NRR TERTIMBANG", "NILAI UNSUR", "MUTU")
_SHARES = (15, 70, 20, 18, 24, 20, 15)


def survey_sections(sheet: SurveySheet, leaf: Leaf) -> list[Section]:
    """Return the parts of a survey sheet."""
    opening: list[Block] = [
        letterhead(sheet.head.letterhead, leaf),
        *titles(
            leaf,
            "INDEKS KEPUASAN MASYARAKAT (IKM)",
            f"{sheet.head.letterhead.office_name}, {sheet.period_label.upper()}",
        ),
        gap(2.5),
        index_figure(sheet, leaf),
    ]
    parts = [Section(tuple(opening))]
    if sheet.index is not None:
        parts.append(elements_table(sheet, sheet.index, leaf))
        parts.append(Section(tuple(statements(sheet, leaf))))
        parts += [services_table(sheet, leaf), profile_table(sheet, leaf)]
    thanks = "Terima kasih atas penilaian Anda. Masukan Anda membantu kami melayani lebih baik."
    last = Words(thanks, leaf.content_width, leaf.size, align="center", keep_with_next=False)
    return [*parts, Section((gap(4), last))]


def index_figure(sheet: SurveySheet, leaf: Leaf) -> Block:
    """Return the index in large figures beside the facts about the survey."""
    size, height = leaf.size, points(27)
    days = f"{date_long(sheet.starts)} sampai dengan {date_long(sheet.ends)}"
    facts = [f"Masa survei: {days}", f"Responden: {number(sheet.respondents)} orang"]
    if sheet.target is not None:
        needed = f"Sampel yang diperlukan: {number(sheet.target.needed)} orang"
        facts.append(f"{needed} dari {number(sheet.target.population)} pengguna layanan")
    index = sheet.index
    if index is not None:
        facts.append(f"Mutu pelayanan {index.grade.value}, kinerja unit {index.grade.label}")

    def paint(pen: Pen, left: float, top: float) -> None:
        wide = leaf.content_width * 0.34
        pen.box(left, top, leaf.content_width, height)
        pen.box(left, top, wide, height)
        middle = left + wide / 2
        figure = number(index.index, _INDEX_PLACES) if index else _NO_DATA
        large = size * (3.6 if index else 1.4)
        baseline = top - height * (0.52 if index else 0.55)
        pen.write(middle, baseline, figure, large, BOLD, "center")
        if index is not None:
            words = f"{index.grade.value} ({index.grade.label})"
            pen.write(middle, top - height * 0.82, words, size * 1.3, BOLD, "center")
        step = height / (len(facts) + 1)
        for place, words in enumerate(facts, start=1):
            baseline = top - place * step - size * 0.3
            pen.write(left + wide + size, baseline, words, size)

    return Drawing(height, paint)


def elements_table(sheet: SurveySheet, index: IndexResult, leaf: Leaf) -> Section:
    """Return the nine elements with the index below."""
    columns = Columns.shared(leaf.content_width, _SHARES, leaf.size)
    body: list[Block] = []
    for code, name, key in sheet.elements:
        body.append(Rows(columns, _element_cells(code, name, index.score_of(key))))
    body[-1].keep_with_next = True
    body.append(_total(columns, "NRR tertimbang seluruh unsur", index.weighted_sum, 4))
    body.append(_total(columns, "IKM (NRR tertimbang × 25)", index.index, 5, index.grade.value))
    return Section(tuple(body), (gap(3), *table_head(columns, leaf, _NAMES)))


def _element_cells(code: str, name: str, score: ElementScore) -> list[Cell]:
    return [
        cell(code, 0, align="center"),
        cell(name, 1),
        cell(number(score.total), 2, align="right"),
        cell(number(score.mean, _MEAN_PLACES), 3, align="right"),  # type: ignore[arg-type]
        cell(number(score.weighted_mean, _MEAN_PLACES), 4, align="right"),  # type: ignore[arg-type]
        cell(number(score.index, _INDEX_PLACES), 5, align="right"),
        cell(score.grade.value, 6, align="center"),
    ]


def _total(columns: Columns, label: str, value, column: int, grade: str = "") -> Rows:  # noqa: ANN001
    places = _MEAN_PLACES if column == 4 else _INDEX_PLACES
    last = columns.count - 1
    cells = [
        head_cell(label, 0, column - 1),
        head_cell(number(value, places), column, align="right"),
        head_cell(grade, column + 1, last, align="center"),
    ]
    return Rows(columns, cells, keep_with_next=column == 4)


def statements(sheet: SurveySheet, leaf: Leaf) -> list[Block]:
    """Return how the figure came about: weight, order of the elements, bands, open sheets."""
    exact = sheet.weight_mode is WeightMode.EXACT
    weight = f"Bobot tiap unsur {sheet.weight_mode.label}"
    weight += " (1 dibagi banyaknya unsur)." if exact else " (angka terpotong, bukan 1/9 tepat)."
    order = (
        "U8 pengaduan, U9 sarana dan prasarana (urutan PermenPANRB 14/2017)."
        if sheet.order is ElementOrder.REGULATION
        else "U8 sarana dan prasarana, U9 pengaduan (urutan kuesioner)."
    )
    bands = " · ".join(
        f"{limit.grade.value} {number(limit.lowest, 2)}–{number(limit.highest, 2)}"
        for limit in reversed(GRADE_LIMITS)
    )
    sentence = f"{weight} {order} Mutu: {bands}. NRR = nilai rata-rata tiap unsur."
    if sheet.incomplete:
        counted = sheet.incomplete_rule is IncompleteRule.OWN_COUNT
        rule = "dihitung pada unsur yang dijawab" if counted else "tidak dihitung"
        sentence += f" Lembar tidak lengkap: {number(sheet.incomplete)}, {rule}."
    return [gap(1), Words(sentence, leaf.content_width, small(leaf), keep_with_next=False)]


def services_table(sheet: SurveySheet, leaf: Leaf) -> Section:
    """Return the services with their own index."""
    columns = Columns.shared(leaf.content_width, (106, 26, 25, 25), leaf.size)
    body = [
        Rows(
            columns,
            [
                cell(line.name, 0),
                cell(number(line.respondents), 1, align="right"),
                cell(number(line.index, _INDEX_PLACES), 2, align="right"),
                cell(line.grade.value, 3, align="center"),
            ],
        )
        for line in sheet.services
    ]
    names = ("JENIS LAYANAN", "RESPONDEN", "IKM", "MUTU")
    return Section(tuple(body), (gap(3), *table_head(columns, leaf, names, numbered=False)))


def profile_table(sheet: SurveySheet, leaf: Leaf) -> Section:
    """Return who answered, by four traits."""
    columns = Columns.shared(leaf.content_width, (1, 1, 1, 1), small(leaf, 0.94))
    profile = sheet.profile
    traits: tuple[tuple[str, Sequence[ProfileLine]], ...] = (
        ("Jenis kelamin", profile.sex),
        ("Umur", profile.age),
        ("Pendidikan", profile.education),
        ("Pekerjaan", profile.occupation),
    )
    cells = []
    for place, (name, lines) in enumerate(traits):
        cells.append(cell(name, place, font=BOLD))
        words = "\n".join(_share(line, profile.respondents) for line in lines)
        cells.append(cell(words or "-", place, row=1, last_row=1))
    return Section((gap(3), bar(columns, "PROFIL RESPONDEN", grey=True), Rows(columns, cells)))


def _share(line: ProfileLine, total: int) -> str:
    part = percent(Decimal(line.count * 100) / Decimal(total or 1), 1)
    return f"{line.label}: {number(line.count)} ({part})"
