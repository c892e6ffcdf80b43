"""A stack under way and a second instrument for the practice office."""

from dataclasses import replace
from typing import Final

from sqlalchemy import select

from asn_desktop.domain.public_service.instrument_templates import TEMPLATES
from asn_desktop.domain.public_service.paper_batches import sheet_number
from asn_desktop.domain.public_service.terms import SheetState
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.periods import PeriodLine, periods_of, running_period, years_of
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.batches.contents import find_stored
from asn_desktop.services.public_service.batches.making import (
    BatchOrder,
    count_returned,
    make_batch,
    note_sheets,
)
from asn_desktop.services.public_service.batches.second_typing import (
    draw_second_typing,
    type_again,
)
from asn_desktop.services.public_service.instruments.definitions import save_instrument
from asn_desktop.services.public_service.instruments.responses import (
    InstrumentSheet,
    add_instrument_sheet,
)
from asn_desktop.store.tables import SurveyResponseRow

_PRINTED: Final = 12
_OTHER_SHEETS: Final = 3


def add_paper_batches(office: Office) -> None:
    """Put the sheets that were typed last into a stack, and ask another instrument a few times."""
    with office.read() as session:
        rows = SurveyResponseRow
        query = select(rows).where(rows.entered_at.is_not(None)).order_by(rows.entered_at, rows.id)
        typed = [(row.id, row.service_id, row.day) for row in session.scalars(query)][:_PRINTED]
    periods = _periods(office)
    if not typed or not periods:
        return
    day = typed[0][2]
    period = next((one for one in periods if one.starts <= day <= one.ends), periods[0])
    order = BatchOrder(typed[0][1], period.id, 1, _PRINTED, note="Loket 1")
    batch_id = make_batch(office, PROGRAM, order)
    count = min(len(typed), _PRINTED - 4)
    with office.write(PROGRAM, "Menyusun bundel contoh") as transaction:
        for number, (sheet_id, _service, _day) in enumerate(typed[:count], start=1):
            row = transaction.session.get_one(SurveyResponseRow, sheet_id)
            row.paper_batch_id, row.sheet_number = batch_id, sheet_number(number)
        transaction.note("paper_batch", "created", sheets=count)
    note_sheets(office, PROGRAM, batch_id, [count + 1], SheetState.DAMAGED, "basah")
    note_sheets(office, PROGRAM, batch_id, [count + 2], SheetState.EMPTY)
    count_returned(office, PROGRAM, batch_id, count + 2)
    _type_one_again(office, batch_id, dict(enumerate((row[0] for row in typed), start=1)))
    _ask_another_instrument(office)


def _type_one_again(office: Office, batch_id: str, ids: dict[int, str]) -> None:
    number = draw_second_typing(office, PROGRAM, batch_id)[0]
    with office.read() as session:
        stored = find_stored(session, ids[number])
    if stored is None:
        return
    # One cell differs, so that there is something to decide on.
    time = stored.answers["time"]
    answers = {**stored.answers, "time": 3 if time == 4 else 4}
    type_again(office, PROGRAM, batch_id, InstrumentSheet(stored.sheet, answers))


def _ask_another_instrument(office: Office) -> None:
    instrument = TEMPLATES[0]
    made = save_instrument(office, PROGRAM, instrument)
    with office.read() as session:
        row = session.scalars(select(SurveyResponseRow).limit(1)).one()
        stored = find_stored(session, row.id)
    if stored is None:
        return
    for place in range(_OTHER_SHEETS):
        answers: dict[str, int | None] = {
            item.key: 3 + (position + place) % 3
            for position, item in enumerate(instrument.elements)
        }
        number = sheet_number(place + 1)
        particulars: AnswerSheet = replace(stored.sheet, sheet_number=number, suggestion="")
        add_instrument_sheet(office, PROGRAM, made, InstrumentSheet(particulars, answers))


def _periods(office: Office) -> list[PeriodLine]:
    today = office.clock.today()
    lines = [line for year in years_of(office) for line in periods_of(office, year)]
    begun = [line for line in lines if line.starts <= today]
    running = running_period(begun, today)
    return sorted(begun, key=lambda line: (line is not running, -line.year, line.number))
