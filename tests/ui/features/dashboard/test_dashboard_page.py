"""Reading the dashboard and going to the people behind its marks, by mouse and by keys."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from asn_desktop.domain.performance.terms import PeriodKind, Predicate
from asn_desktop.exchange.tables import read_sheet
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.office.periods import open_year
from asn_desktop.services.performance.appraisals.views import LineState
from asn_desktop.ui.kit.drawing import text_width
from asn_desktop.ui.kit.page import NoticeKind
from asn_desktop.ui.theme.theme import ThemeMode, active_theme, font, px

LEFT = Qt.MouseButton.LeftButton


def button(board, name):
    return board.window.findChild(QAbstractButton, name)


def box(board, name):
    return board.page.findChild(QComboBox, name)


def press_mark(board, kind, key):
    """Press the middle of a mark with a real mouse event on the canvas."""
    canvas = board.page.charts.cards[kind].canvas
    figure = canvas.figure
    mark = next(
        artist for artist in reversed(figure.axes[0].get_children()) if artist.get_gid() == key
    )
    area = mark.get_window_extent()
    place = QPoint(round((area.x0 + area.x1) / 2), round(canvas.height() - (area.y0 + area.y1) / 2))
    QTest.mouseClick(canvas.childAt(place), LEFT, pos=place)
    board.settle()


def unit_id(board, name):
    return next(unit.id for unit in board.page.view.groups if name in unit.name)


def person_id(board, name):
    return next(line.employee_id for line in board.page.view.people if line.name.startswith(name))


def test_the_figures_stand_on_top_in_the_words_of_the_office(board_of, quarter_office):
    board = board_of(quarter_office)
    tiles = board.page.tiles.tiles
    said = {key: tile.accessibleName() for key, tile in tiles.items()}
    assert said["plans"] == "SKP disetujui: 5 dari 8. 1 menunggu penilai"
    assert said["units"] == "Capaian hasil kerja TW III: 98,0 %. Belum ada pembanding"
    assert said["elements"] == "IKM TW III · Baik: 86,11 B. turun 11,11 dari TW II"
    assert said["unfinished"] == "Evaluasi TW III final: 3 dari 8. 1 siap dinilai"
    assert said["services"] == "Responden SKM TW III: 3 . Sasaran belum diatur"
    assert board.page.caption == "Kecamatan Sukamaju · 8 pegawai · data per 5 Okt 2026 pukul 10.42"


def test_pressing_the_bar_of_a_unit_lists_its_people(board_of, quarter_office):
    board = board_of(quarter_office)
    key = f"unit:{unit_id(board, 'Pelayanan')}"
    press_mark(board, "unit", key)
    assert board.page.drill == key
    assert board.names() == ["Andi Pratama", "Maya Kolo", "Siti Rahmawati", "Sri Wahyuni"]
    assert button(board, "drill_chip").text() == "Rincian: Seksi Pelayanan Umum"
    rows = {row.first: (row.second, row.third) for row in board.page.detail.rows}
    assert rows["Siti Rahmawati"] == ("90%", "Baik")
    assert rows["Maya Kolo"] == ("80%", "Siap dinilai")
    assert rows["Sri Wahyuni"] == ("100%", "Dikembalikan")


def test_a_drill_can_be_taken_back_by_chip_path_and_link(board_of, quarter_office):
    board = board_of(quarter_office)
    for way in ("drill_chip", "detail_back", "clear_filters"):
        board.page.show_drill("unfinished")
        assert len(board.names()) == 5
        QTest.mouseClick(button(board, way), LEFT)
        board.settle()
        assert board.page.drill == ""
        assert len(board.names()) == 8
        assert button(board, "drill_chip").isHidden()


def test_enter_on_a_person_opens_the_sheet(board_of, quarter_office):
    board = board_of(quarter_office)
    table = board.page.detail.table
    table.setFocus()
    for name, route in (("Siti", "appraisal"), ("Yusuf", "plan")):
        table.select_key(person_id(board, name))
        QTest.keyClick(table, Qt.Key.Key_Return)
        assert board.opened[-1][0] == route
    assert board.opened[0][1].keys() == {"evaluation_id"}
    table.select_key(person_id(board, "Dewi"))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert len(board.opened) == 2
    assert "belum membuat SKP 2026" in board.notices[-1].sentence


def test_a_unit_row_leads_to_its_people_by_enter(board_of, quarter_office):
    board = board_of(quarter_office)
    tile = board.page.tiles.tiles["units"]
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Space)
    assert board.page.drill == "units"
    rows = {row.first: (row.second, row.third) for row in board.page.detail.rows}
    assert rows["Pimpinan"] == ("–", "0 dari 1")
    assert rows["Seksi Pelayanan Umum"] == ("98%", "2 dari 4")
    table = board.page.detail.table
    table.select_key(f"unit:{unit_id(board, 'Pelayanan')}")
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert len(board.names()) == 4


def test_pressing_a_predicate_lists_who_holds_it(board_of, quarter_office):
    board = board_of(quarter_office)
    press_mark(board, "predicate", "predicate:good")
    assert board.names() == ["Rina Marlina", "Siti Rahmawati"]


def test_pressing_a_row_of_the_heat_map_marks_the_element_in_the_table(board_of, quarter_office):
    board = board_of(quarter_office)
    press_mark(board, "element", "element:time")
    assert board.page.detail.table.current_key == "element:time"
    rows = {row.first: (row.second, row.third) for row in board.page.detail.rows}
    assert rows["Waktu pelayanan"] == ("2,33", "turun 0,67")
    QTest.keyClick(board.page.detail.table, Qt.Key.Key_Return)
    assert board.opened[-1] == ("survey_results", {"period_id": board.page.view.period.id})


def test_pressing_a_service_marks_it_in_the_table(board_of, quarter_office):
    board = board_of(quarter_office)
    service = board.page.view.services.services[0]
    press_mark(board, "service", f"service:{service.service_id}")
    rows = {row.first: (row.second, row.third) for row in board.page.detail.rows}
    assert rows["Surat Pindah"] == ("72,22", "C · 1 lembar")
    assert board.page.detail.table.current_key == f"service:{service.service_id}"


def test_every_chart_has_a_sentence_and_a_table_that_says_the_same(board_of, quarter_office):
    board = board_of(quarter_office)
    for kind, card in board.page.charts.cards.items():
        assert card.canvas.accessibleName().endswith(".")
        table = card.menu_button.menu().actions()[0]
        table.trigger()
        assert board.page.drill == f"{kind}s"
        assert board.page.detail.rows


def test_a_line_that_needs_attention_leads_to_the_people_behind_it(board_of, quarter_office):
    board = board_of(quarter_office)
    row = board.page.attention.rows[0]
    assert row.text() == "5 evaluasi TW III belum final"
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert board.page.drill == "unfinished"
    states = {line.name: line.state for line in board.page.view.people if line.predicate is None}
    assert len(board.names()) == len(states) == 5
    assert LineState.FINAL not in states.values()


def test_unit_and_period_are_chosen_by_keys(board_of, quarter_office):
    board = board_of(quarter_office)
    unit = box(board, "unit")
    unit.setFocus()
    QTest.keyClicks(unit, "Seksi")
    board.settle()
    assert board.page.view.unit_id is not None
    assert len(board.names()) == 4
    assert button(board, "clear_filters").isVisible()
    period = box(board, "period")
    period.setFocus()
    QTest.keyClick(period, Qt.Key.Key_Up)
    board.settle()
    assert board.page.view.period.label == "Triwulan II"
    assert board.page.view.headlines.finals == 0
    QTest.mouseClick(button(board, "clear_filters"), LEFT)
    board.settle()
    assert board.page.view.unit_id is None
    assert board.page.view.period.label == "Triwulan III"


def test_another_year_keeps_the_quarter(board_of, quarter_office):
    open_year(quarter_office, PROGRAM, 2025, PeriodKind.QUARTERLY)
    board = board_of(quarter_office)
    year = box(board, "year")
    year.setFocus()
    QTest.keyClick(year, Qt.Key.Key_Down)
    board.settle()
    period = board.page.view.period
    assert (period.year, period.label) == (2025, "Triwulan III")


def test_the_table_goes_to_excel_with_whole_nip(board_of, quarter_office, tmp_path):
    board = board_of(quarter_office)
    board.page.show_drill("unfinished")
    path = tmp_path / "belum.xlsx"
    board.page.export_to(path)
    board.settle()
    assert board.notices[-1].kind is NoticeKind.SUCCESS
    text = str(read_sheet(path))
    assert "198306052007012006" in text
    assert "Belum ada SKP" in text
    board.page.show_drill("services")
    board.page.export_to(tmp_path / "layanan.csv")
    board.settle()
    assert "72,22" in (tmp_path / "layanan.csv").read_text(encoding="utf-8-sig")


def test_a_chart_can_be_saved_as_a_picture(board_of, quarter_office, tmp_path):
    board = board_of(quarter_office)
    board.page.save_picture("unit", tmp_path / "unit.png")
    board.settle()
    assert (tmp_path / "unit.png").read_bytes().startswith(b"\x89PNG")


def test_the_survey_report_is_offered_only_where_there_is_one(board_of, office, quarter_office):
    board = board_of(quarter_office)
    QTest.mouseClick(button(board, "print"), LEFT)
    assert board.opened == [("print", {"document": "survey", "id": board.page.view.period.id})]
    first = next(line for line in board.page.view.periods if line.label == "Tahunan")
    board.load(period_id=first.id)
    assert not button(board, "print").isHidden()


def test_an_office_without_figures_says_so_on_every_chart(board_of, office):
    board = board_of(office)
    assert button(board, "print").isHidden()
    sentences = [card.canvas.accessibleName() for card in board.page.charts.cards.values()]
    assert all("belum ada" in sentence for sentence in sentences)
    assert board.page.tiles.tiles["units"].accessibleName().endswith("belum ada data")


def test_an_appraiser_sees_the_own_team(board_of, quarter_office):
    board = board_of(quarter_office, "Sri Wahyuni")
    assert board.names() == ["Andi Pratama", "Maya Kolo", "Siti Rahmawati", "Sri Wahyuni"]
    assert board.page.caption.startswith("Unit dan tim saya · 4 pegawai")


def test_the_charts_follow_the_dark_appearance(board_of, quarter_office):
    board = board_of(quarter_office)
    theme = active_theme()
    theme.set_mode(ThemeMode.DARK)
    for card in board.page.charts.cards.values():
        card.canvas.redraw()
    face = board.page.charts.cards["unit"].canvas.figure.get_facecolor()
    assert face[0] == pytest.approx(0x18 / 255)
    theme.set_mode(ThemeMode.LIGHT)


@pytest.mark.parametrize("width", [800, 1154, 1700])
def test_nothing_scrolls_sideways(board_of, quarter_office, width):
    board = board_of(quarter_office, size=(width, 610))
    QApplication.processEvents()
    content = board.page.tiles.parentWidget()
    assert content.width() <= board.page.width()
    assert board.page.detail.table.horizontalScrollBar().maximum() == 0


def test_in_a_narrow_window_a_pressed_mark_brings_its_table_into_sight(board_of, quarter_office):
    board = board_of(quarter_office, size=(800, 610))
    table = board.page.detail.table
    assert table.visibleRegion().isEmpty()
    press_mark(board, "unit", f"unit:{unit_id(board, 'Pelayanan')}")
    assert not table.visibleRegion().isEmpty()


@pytest.mark.parametrize("scale", [1.0, 1.25])
def test_no_predicate_is_cut_off_in_the_table(board_of, quarter_office, scale):
    theme = active_theme()
    board = board_of(quarter_office)
    active_theme().set_text_scale(scale)
    board.settle()
    board.window.resize(1366, 610)
    board.settle()
    around = px(16) + px(12) + px(10) + 6
    room = board.page.detail.table.columnWidth(2) - around
    assert max(text_width(item.label, font("body")) for item in Predicate) <= room
    theme.set_text_scale(1.0)


def test_shown_achievement_keeps_its_exact_value(board_of, quarter_office):
    board = board_of(quarter_office)
    figure = next(line for line in board.page.view.people if line.name.startswith("Siti"))
    assert figure.achievement == Decimal(90)


def test_charts_and_filters_grow_when_larger_text_is_chosen(board_of, quarter_office):
    board = board_of(quarter_office)
    theme = active_theme()
    before = board.page.charts.cards["element"].height(), box(board, "period").width()
    try:
        theme.set_text_scale(1.5)
        board.settle()
        after = board.page.charts.cards["element"].height(), box(board, "period").width()
        words = text_width(box(board, "period").currentText(), font("body"))
        assert after[0] >= 1.4 * 214 and after[1] > before[1]
        assert after[1] > words + px(30)
    finally:
        theme.set_text_scale(1.0)
