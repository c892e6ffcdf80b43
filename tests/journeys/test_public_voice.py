"""The public's voice in one office: paper, files and kiosk in; index, action and gain out."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

from asn_desktop.app.command_line import main
from asn_desktop.base.wording import number
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.public_service.follow_up_terms import FollowUpState
from asn_desktop.domain.public_service.terms import ElementOrder, SheetState
from asn_desktop.exchange.tables import read_sheet
from asn_desktop.services.access.accounts import reset_secret
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.public_service.batches.reading import batch_detail
from asn_desktop.services.public_service.group_summary import group_differences
from asn_desktop.services.public_service.results import SurveyFilter, index_for
from asn_desktop.services.public_service.summary import summary_differences
from asn_desktop.ui.theme.theme import Theme, ThemeMode, apply_theme
from tests.factories import actor_for
from tests.journeys.desk import CONTROL, KEY, Desk, accept, write_into
from tests.reports.reading import all_words

SECRET = "kopi pagi cerah"
FILES = Path(__file__).parents[1] / "exchange" / "data"
DECEMBER = datetime(2026, 12, 21, 2, 0, tzinfo=UTC)
THIRD, FOURTH = SurveyFilter(202607, 202609), SurveyFilter(202610, 202612)
SECOND = SurveyFilter(202604, 202606)
# The third sheet is scribbled over; the rest count.
SHEETS = ("333433433", "433434443", "111111111", "322433332", "333443443", "443434444")


@pytest.fixture
def desk(qapp, office):
    for name in ("B. Sur", "Yusuf"):
        account_id = actor_for(office, name).account_id
        reset_secret(office, PROGRAM, account_id, SECRET, must_change=False)
    theme = Theme(ThemeMode.LIGHT)
    apply_theme(qapp, theme)
    made = Desk(office, theme)
    yield made
    made.close()


def choose_period(desk: Desk, label: str) -> None:
    periods = desk.find("period", QComboBox)
    periods.setCurrentIndex(periods.findText(label))
    desk.settle()


def list_a_service_and_make_a_stack(desk: Desk) -> str:
    """Name the service, print numbers, and return the id of the stack."""
    desk.open("survey_services")

    def name_it(dialog):
        write_into(dialog, "service_name", "KTP-el")
        units = dialog.findChild(QComboBox, "service_unit")
        units.setCurrentIndex(1)
        accept(dialog)

    desk.press("add_service", name_it)
    desk.open("survey_batches")
    choose_period(desk, "Triwulan III 2026")

    def order(dialog):
        dialog.findChild(object, "batch_count").setValue(len(SHEETS) + 2)
        accept(dialog)

    desk.press("new_batch", order)
    batch_id = desk.page.table.current_key
    desk.open("print", document="questionnaire", id=batch_id)
    assert "0008" in all_words(desk.page.made.pdf)
    return batch_id


def type_the_stack(desk: Desk, batch_id: str) -> None:
    """Type every sheet by number keys; one came back empty and one never."""
    desk.open("survey_batch_entry", batch_id=batch_id)
    for digits in SHEETS:
        desk.type(digits)
        desk.key(KEY.Key_Return, CONTROL)
    desk.settle()
    desk.press("note_empty")
    desk.open("survey_batches", batch_id=batch_id)
    choose_period(desk, "Triwulan III 2026")
    states = [line.state for line in batch_detail(desk.office, PROGRAM, batch_id).sheets]
    assert states == [*[SheetState.ACCEPTED] * 6, SheetState.EMPTY, None]

    def tell(dialog):
        dialog.findChild(object, "reason").setPlainText("semua jawaban dilingkari dua kali")
        accept(dialog)

    desk.page.detail.sheet_table.selectRow(2)
    desk.press("batch_reject", tell)

    def note_missing(dialog):
        write_into(dialog, "note_numbers", "8")
        choice = dialog.findChild(QComboBox, "note_state")
        choice.setCurrentIndex(choice.findData(SheetState.NOT_RETURNED.value))
        accept(dialog)

    desk.press("batch_note", note_missing)


def type_the_sample_again(desk: Desk, batch_id: str) -> None:
    """Type the drawn sheet blind with one slip of the finger, and decide for the first typing."""
    desk.page.detail.tabs.choose("second")
    desk.press("batch_draw")
    (drawn,) = desk.page.detail.seconds.rows
    first = SHEETS[drawn.number - 1]
    slip = ("4" if first[0] != "4" else "3") + first[1:]
    desk.press("batch_type_again")
    desk.type(slip)
    desk.key(KEY.Key_Return, CONTROL)
    desk.settle()
    desk.open("survey_batches", batch_id=batch_id)
    choose_period(desk, "Triwulan III 2026")
    desk.page.detail.tabs.choose("second")
    assert sum(cell.differs for cell in desk.page.detail.cells.rows) == 1
    desk.press("batch_first")


def close_the_stack(desk: Desk, batch_id: str) -> None:
    """Count the papers and close without any excuse."""

    def count(dialog):
        dialog.findChild(object, "returned").setValue(len(SHEETS) + 1)
        accept(dialog)

    desk.press("batch_returned", count)
    desk.press("batch_close")
    found = batch_detail(desk.office, PROGRAM, batch_id)
    assert found.closed_at is not None
    assert found.closing_reason == ""
    assert found.reconciliation.is_reconciled
    desk.open("print", document="batch_cover", id=batch_id)
    assert "0003" in all_words(desk.page.made.pdf)


def import_the_files(desk: Desk) -> None:
    """Bring both files in after looking at what they hold."""
    for name, counts in (("skm_lembar_tw2.csv", (178, 0)), ("skm_formulir_tw3.xlsx", (203, 1))):
        desk.open("survey_import", path=str(FILES / name))
        preview = desk.page.preview
        assert len(preview.sheets) == counts[0]
        shown = desk.find("import_counts", QLabel).text()
        assert str(counts[0]) in shown
        if preview.order_unclear:
            desk.page.order.choose(ElementOrder.REGULATION)
            desk.settle()
        desk.press("import")
        assert desk.page.preview is None


def answer_at_the_kiosk(desk: Desk, answer: int) -> None:
    """Touch a service and nine faces, skip the rest, and leave by the password."""
    desk.open("kiosk")
    desk.press("open_kiosk")
    kiosk = desk.page.window_open

    def touch(name: str) -> None:
        shown = [one for one in kiosk.findChildren(QAbstractButton, name) if one.isVisible()]
        assert shown, f"no {name} is shown"
        QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)

    touch("kiosk_service")
    for _ in range(9):
        touch(f"kiosk_answer_{answer}")
        touch("kiosk_on")
    desk.settle()
    kiosk.close()
    assert kiosk.isVisible()
    QTest.keyClicks(kiosk.findChild(QLineEdit, "kiosk_secret"), SECRET)
    touch("kiosk_leave")
    desk.settle()
    assert desk.page.window_open is None


def one_index_everywhere(desk: Desk, period: str, chosen: SurveyFilter, folder: Path, capsys):
    """Return the index after finding it on the screen, three papers, the file and the command."""
    result = index_for(desk.office, PROGRAM, chosen)
    words, grade = number(result.index.index, 2), result.index.grade
    desk.open("survey_results")
    choose_period(desk, period)
    assert desk.find("index", QLabel).text() == words
    path = folder / f"{chosen.first_month}.xlsx"
    desk.page.export_to(path)
    period_id = desk.find("period", QComboBox).currentData()
    for document in ("survey", "survey_report", "survey_poster"):
        desk.open("print", document=document, id=period_id)
        assert words in all_words(desk.page.made.pdf), document
    rows = read_sheet(path).rows
    total = next(row for row in rows if row.text(1).startswith("IKM (bobot"))
    assert (total.cell(6), total.text(7)) == (result.index.index, grade.value)
    capsys.readouterr()
    quarter = f"TW{(chosen.last_month % 100) // 3}"
    command = ["survey-index", "--data", str(desk.office.folder), "--periode", quarter]
    assert main([*command, "--tahun", "2026", "--json"], desk.office.clock) == 0
    told = json.loads(capsys.readouterr().out)["results"][0]
    assert (told["index"], told["valid"]) == (str(result.index.index), result.respondents)
    return result


def mend_the_lowest(desk: Desk) -> None:
    """Take the proposals for the third quarter and report the first one done."""
    desk.open("follow_up")
    choose_period(desk, "Triwulan III 2026")
    lowest = index_for(desk.office, PROGRAM, THIRD).index.lowest_first[0].element

    def plan(dialog):
        write_into(dialog, "follow_up_action", "Loket kedua dibuka pada jam ramai")
        accept(dialog)

    desk.press("follow_up_add", plan)
    (line,) = desk.page.view.found.lines
    assert line.content.element == lowest

    def done(dialog):
        state = dialog.findChild(QComboBox, "follow_up_state")
        state.setCurrentIndex(state.findData(FollowUpState.DONE.value))
        assert dialog.findChild(QLineEdit, "follow_up_done_on").text() == "5 Okt 2026"
        write_into(dialog, "follow_up_outcome", "Antrean turun dari 40 menjadi 15 menit")
        accept(dialog)

    answered = desk._answer_next(done)
    desk.page.table.setFocus()
    desk.key(KEY.Key_Return)
    desk._until(lambda: bool(answered))
    desk.settle()
    assert answered == [""]
    (line,) = desk.page.view.found.lines
    assert line.content.state is FollowUpState.DONE


def test_the_public_is_heard_and_answered(desk, tmp_path, capsys):
    desk.sign_in("Yusuf", SECRET, Role.SURVEY_CLERK)
    batch_id = list_a_service_and_make_a_stack(desk)
    type_the_stack(desk, batch_id)
    type_the_sample_again(desk, batch_id)
    close_the_stack(desk, batch_id)
    first = index_for(desk.office, PROGRAM, THIRD)
    assert (first.respondents, first.index.index) == (5, Decimal("83.89"))
    import_the_files(desk)
    assert index_for(desk.office, PROGRAM, SECOND).index.index == Decimal("82.23")
    third = index_for(desk.office, PROGRAM, THIRD)
    assert (third.respondents, third.incomplete) == (208, 1)
    answer_at_the_kiosk(desk, 4)
    desk.leave()

    desk.sign_in("Suryanto", SECRET, Role.LEADER)
    before = one_index_everywhere(desk, "Triwulan III 2026", THIRD, tmp_path, capsys)
    mend_the_lowest(desk)
    desk.leave()

    desk.wait_until(DECEMBER)
    desk.sign_in("Suryanto", SECRET, Role.LEADER)
    after = one_index_everywhere(desk, "Triwulan IV 2026", FOURTH, tmp_path, capsys)
    assert after.respondents == 1
    period_id = _period_id(desk, "Triwulan IV 2026")
    desk.open("print", document="survey_report", id=period_id)
    report = all_words(desk.page.made.pdf)
    lowest = before.index.lowest_first[0]
    gain = after.index.score_of(lowest.element)
    assert "Antrean turun dari 40 menjadi 15 menit" in report
    assert "Loket kedua dibuka pada jam ramai" in report
    assert number(lowest.index, 2) in report
    assert number(gain.index, 2) in report
    with desk.office.read() as session:
        assert summary_differences(session) == []
        assert group_differences(session) == []


def _period_id(desk: Desk, label: str) -> str:
    desk.open("survey_results")
    periods = desk.find("period", QComboBox)
    return str(periods.itemData(periods.findText(label)))
