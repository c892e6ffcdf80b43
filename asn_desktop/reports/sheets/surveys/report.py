"""The survey report: cover, six parts with tables and charts, annexes (domain reference §5.6)."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from asn_desktop.base.wording import MONTHS_SHORT, date_short, number, roman
from asn_desktop.domain.public_service.report_chapters import REPORT_PARTS, ReportChapter
from asn_desktop.reports.layout.blocks import Block, Space, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.rows import Columns, Rows, cell
from asn_desktop.reports.layout.text import BOLD, REGULAR
from asn_desktop.reports.paper import Leaf, points
from asn_desktop.reports.sheets.form_parts import gap, letterhead, small, table_head
from asn_desktop.reports.sheets.signatures import Signature, dated_at, signatures
from asn_desktop.reports.sheets.survey import (
    elements_table,
    index_figure,
    profile_table,
    services_table,
    statements,
)
from asn_desktop.reports.sheets.surveys.charts import Bar, Point, bars, course, index_share
from asn_desktop.reports.sheets.surveys.plans import plan_table, review_table
from asn_desktop.reports.sheets.surveys.recap import recap_sections
from asn_desktop.services.public_service.results import TrendPoint
from asn_desktop.services.sheets.surveys.report import SurveyReportSheet

_LETTERS = "ABCDEFGHIJ"
_Additions = Callable[[SurveyReportSheet, Leaf], list[Section]]


def report_sections(sheet: SurveyReportSheet, leaf: Leaf) -> list[Section]:
    """Return the parts of the report."""
    sections = [_cover(sheet, leaf)]
    chapters = {item.chapter: item for item in sheet.report.chapters}
    for number_of_part, (title, members) in enumerate(REPORT_PARTS, start=1):
        sections.append(_part_title(number_of_part, title, leaf, fresh=number_of_part == 1))
        for place, chapter in enumerate(members):
            heading = f"{_LETTERS[place]}. {chapter.label}"
            sections.append(_written(heading, chapters[chapter].text, leaf))
            sections += _ADDITIONS.get(chapter, _nothing)(sheet, leaf)
    signer = Signature(dated_at(sheet.head.place, sheet.signed_on), _role(sheet), sheet.leader)
    sections.append(Section((gap(5), signatures(None, signer, leaf))))
    return [*sections, *_annexes(sheet, leaf)]


def _cover(sheet: SurveyReportSheet, leaf: Leaf) -> Section:
    width, size = leaf.content_width, leaf.size

    def line(text: str, factor: float, font: str = BOLD) -> Block:
        return Words(text, width, size * factor, font=font, align="center")

    index = sheet.survey.index
    blocks: list[Block] = [
        letterhead(sheet.head.letterhead, leaf),
        Space(points(48)),
        line("LAPORAN", 2.4),
        line("SURVEI KEPUASAN MASYARAKAT", 2.4),
        Space(points(8)),
        line(sheet.head.letterhead.office_name, 1.7),
        line(sheet.survey.period_label.upper(), 1.7),
    ]
    if index is not None:
        blocks += [
            Space(points(26)),
            line(number(index.index, 2), 5.2),
            line(f"Mutu {index.grade.value} ({index.grade.label})", 1.7),
        ]
    blocks += [Space(points(34)), line(sheet.head.letterhead.government, 1.3)]
    return Section(tuple(blocks))


def _part_title(place: int, title: str, leaf: Leaf, *, fresh: bool) -> Section:
    size = leaf.size
    words = Words(
        f"BAB {roman(place)}  {title}", leaf.content_width, size * 1.4, font=BOLD, align="center"
    )
    return Section((gap(6), words, gap(1.5)), fresh=fresh)


def _written(heading: str, text: str, leaf: Leaf) -> Section:
    width, size = leaf.content_width, leaf.size * 1.12
    blocks: list[Block] = [gap(2), Words(heading, width, size, font=BOLD), gap(0.8)]
    paragraphs = [paragraph for paragraph in text.split("\n") if paragraph.strip()]
    blocks += [
        # One after the other may begin a page; only the heading never stands alone.
        Words(paragraph, width, size, keep_with_next=False)
        for paragraph in paragraphs
    ]
    return Section(tuple(blocks))


def _nothing(_: SurveyReportSheet, __: Leaf) -> list[Section]:
    return []


def _profile(sheet: SurveyReportSheet, leaf: Leaf) -> list[Section]:
    profile = sheet.survey.profile
    if not profile.respondents:
        return []
    total = profile.respondents
    rows = [
        Bar(line.label, line.count / total, number(line.count))
        for lines in (profile.sex, profile.age, profile.education, profile.occupation)
        for line in lines
    ]
    chart = Section(
        (gap(2), _caption("Gambar 1. Profil responden (orang)", leaf), bars(rows, leaf))
    )
    return [profile_table(sheet.survey, leaf), chart]


def _index(sheet: SurveyReportSheet, leaf: Leaf) -> list[Section]:
    survey = sheet.survey
    if survey.index is None:
        return []
    return [
        Section((gap(2), index_figure(survey, leaf))),
        elements_table(survey, survey.index, leaf),
        Section(tuple(statements(survey, leaf))),
    ]


def _services(sheet: SurveyReportSheet, leaf: Leaf) -> list[Section]:
    services = sheet.survey.services
    if not services:
        return []
    ordered = sorted(services, key=lambda line: (line.index, line.name))
    rows = [
        Bar(line.name, index_share(line.index), number(line.index, 2), place == 0)
        for place, line in enumerate(ordered)
    ]
    caption = _caption("Gambar 2. IKM per layanan, terendah di atas", leaf)
    chart = Section((gap(2), caption, bars(rows, leaf, graded=True)))
    return [services_table(sheet.survey, leaf), chart]


def _analysis(sheet: SurveyReportSheet, leaf: Leaf) -> list[Section]:
    index = sheet.survey.index
    if index is None:
        return []
    lowest = index.lowest_first[0].mean
    rows = []
    for code, name, key in sheet.survey.elements:
        score = index.score_of(key)
        words = f"{number(score.index, 2)} ({score.grade.value})"
        rows.append(Bar(f"{code} {name}", index_share(score.index), words, score.mean == lowest))
    caption = _caption("Gambar 3. Nilai tiap unsur, terendah bercetak tebal", leaf)
    return [Section((gap(2), caption, bars(rows, leaf, graded=True)))]


def _trend(sheet: SurveyReportSheet, leaf: Leaf) -> list[Section]:
    points_shown = sheet.report.facts.trend
    if not any(point.index is not None for point in points_shown):
        return []
    chart = course([Point(_quarter(point), point.index) for point in points_shown], leaf)
    caption = _caption("Gambar 4. IKM per triwulan", leaf)
    shares = (60, *[18] * len(points_shown))
    columns = Columns.shared(leaf.content_width, shares, small(leaf))
    body = []
    for code, name, key in sheet.survey.elements:
        values = [point.elements.get(key) for point in points_shown]  # type: ignore[call-overload]
        body.append(_trend_row(columns, f"{code} {name}", values))
    body.append(_trend_row(columns, "IKM", [point.index for point in points_shown], BOLD))
    names = ("UNSUR", *(_quarter(point) for point in points_shown))
    table = Section(tuple(body), (gap(1), *table_head(columns, leaf, names, numbered=False)))
    return [Section((gap(2), caption, chart)), table]


def _trend_row(
    columns: Columns, label: str, values: Sequence[Decimal | None], font: str = REGULAR
) -> Rows:
    cells = [cell(label, 0, font=font)]
    for place, value in enumerate(values, start=1):
        cells.append(cell("-" if value is None else number(value, 2), place, align="right"))
    return Rows(columns, cells)


def _earlier(sheet: SurveyReportSheet, leaf: Leaf) -> list[Section]:
    lines = sheet.report.facts.earlier
    return [review_table(lines, leaf)] if lines else []


def _plan(sheet: SurveyReportSheet, leaf: Leaf) -> list[Section]:
    lines = sheet.report.facts.planned
    return [plan_table(lines, leaf)] if lines else []


_ADDITIONS: dict[ReportChapter, _Additions] = {
    ReportChapter.PROFILE: _profile,
    ReportChapter.INDEX: _index,
    ReportChapter.SERVICES: _services,
    ReportChapter.ANALYSIS: _analysis,
    ReportChapter.TREND: _trend,
    ReportChapter.EARLIER_PLAN: _earlier,
    ReportChapter.PLAN: _plan,
}


def _annexes(sheet: SurveyReportSheet, leaf: Leaf) -> list[Section]:
    sections = [_part("LAMPIRAN 1  KUESIONER", leaf), _questionnaire(sheet, leaf)]
    if sheet.survey.index is not None:
        sections.append(_part("LAMPIRAN 2  REKAP JAWABAN PER RESPONDEN", leaf))
        sections += recap_sections(sheet, leaf)
    if sheet.suggestions:
        sections.append(_part("LAMPIRAN 3  SARAN MASYARAKAT", leaf, fresh=False))
        columns = Columns.shared(leaf.content_width, (26, 40, 119), small(leaf, 0.94))
        body = [
            Rows(
                columns,
                [cell(date_short(line.day), 0), cell(line.service, 1), cell(line.text, 2)],
            )
            for line in sheet.suggestions
        ]
        names = ("TANGGAL", "LAYANAN", "SARAN")
        sections.append(
            Section(tuple(body), (gap(1), *table_head(columns, leaf, names, numbered=False)))
        )
    return sections


def _part(title: str, leaf: Leaf, *, fresh: bool = True) -> Section:
    words = Words(title, leaf.content_width, leaf.size * 1.3, font=BOLD, align="center")
    return Section((gap(5), words, gap(1.5)), fresh=fresh)


def _questionnaire(sheet: SurveyReportSheet, leaf: Leaf) -> Section:
    columns = Columns.shared(leaf.content_width, (14, 90, 81), leaf.size)
    body = []
    for (code, _, _), question in zip(sheet.survey.elements, sheet.questions, strict=True):
        answers = "\n".join(
            f"{value} = {words}" for value, words in enumerate(question.answers, start=1)
        )
        body.append(
            Rows(columns, [cell(code, 0, align="center"), cell(question.text, 1), cell(answers, 2)])
        )
    names = ("UNSUR", "PERTANYAAN", "PILIHAN JAWABAN")
    return Section(tuple(body), table_head(columns, leaf, names, numbered=False))


def _caption(text: str, leaf: Leaf) -> Words:
    return Words(text, leaf.content_width, small(leaf, 0.94), font=BOLD)


def _quarter(point: TrendPoint) -> str:
    month, year = point.last_month % 100, point.last_month // 100
    if point.last_month - point.first_month == 2:
        return f"{roman(month // 3)}/{year % 100:02d}"
    return f"{MONTHS_SHORT[month - 1]} {year}"


def _role(sheet: SurveyReportSheet) -> str:
    return "Camat," if sheet.leader is not None else "Pimpinan,"
