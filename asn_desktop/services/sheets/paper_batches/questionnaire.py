"""The blank questionnaires of a stack: the official questions in the service's wording."""

from dataclasses import dataclass

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.instruments import SKM, Instrument, InstrumentElement
from asn_desktop.domain.public_service.paper_batches import SheetCode
from asn_desktop.domain.public_service.questionnaire import ELEMENT_ORDERS
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.settings import load_settings
from asn_desktop.services.public_service.batches.reading import load_batch
from asn_desktop.services.public_service.batches.typing import questions_of
from asn_desktop.services.sheets.making import require_identity, sheet_head
from asn_desktop.services.sheets.parts import SheetHead
from asn_desktop.store.tables import PaperBatchRow


@dataclass(frozen=True, slots=True)
class PrintedQuestion:
    """One question on paper.

    Attributes:
        answers: (number to circle, words), lowest first.
    """

    number: int
    text: str
    answers: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class QuestionnaireSheet:
    """The questionnaires of one stack, ready to be answered by hand.

    Attributes:
        title_lines: the strong title, then the lines below it.
        codes: one for each printed sheet, in order.
    """

    head: SheetHead
    title_lines: tuple[str, ...]
    service: str
    unit: str
    period_label: str
    batch_number: str
    questions: tuple[PrintedQuestion, ...]
    codes: tuple[SheetCode, ...]


@dataclass(frozen=True, slots=True)
class SurveyQuestionnaire(QuestionnaireSheet):
    """SKM: two sheets on one page."""


@dataclass(frozen=True, slots=True)
class InstrumentQuestionnaire(QuestionnaireSheet):
    """Another instrument: each sheet begins its own page."""


def questionnaire_sheet(office: Office, actor: Actor, batch_id: str) -> QuestionnaireSheet:
    """Return the questionnaires of a stack for printing.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: the stack is gone, or the office was not set up.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.read() as session:
        identity = require_identity(session)
        row = session.get(PaperBatchRow, batch_id)
        if row is None:
            raise DomainError("Bundel ini sudah dihapus. Pilih bundel lain.")
        batch = load_batch(session, row)
        wording = questions_of(session, batch.instrument, row.service_id)
        order = ELEMENT_ORDERS[load_settings(session).survey_entry_order]
    is_survey = batch.instrument_id == SKM
    elements = batch.instrument.on_paper
    if is_survey:
        by_key = {item.key: item for item in elements}
        elements = tuple(by_key[element.value] for element in order)
    kind = SurveyQuestionnaire if is_survey else InstrumentQuestionnaire
    return kind(
        head=sheet_head(
            identity, f"KUESIONER-{batch.number}", batch.id, f"Kuesioner bundel {batch.number}"
        ),
        title_lines=(
            ("KUESIONER SURVEI KEPUASAN MASYARAKAT", "PermenPANRB Nomor 14 Tahun 2017")
            if is_survey
            else (batch.instrument.name.upper(), batch.instrument.description)
        ),
        service=batch.service,
        unit=batch.unit,
        period_label=batch.period_label,
        batch_number=batch.number,
        questions=_printed(batch.instrument, elements, wording),
        codes=tuple(
            SheetCode(batch.number, number)
            for number in range(batch.first_number, batch.last_number + 1)
        ),
    )


def _printed(
    instrument: Instrument, elements: tuple[InstrumentElement, ...], wording: dict[str, str]
) -> tuple[PrintedQuestion, ...]:
    return tuple(
        PrintedQuestion(
            number, wording[item.key], tuple(zip(instrument.values, item.answers, strict=True))
        )
        for number, item in enumerate(elements, start=1)
    )
