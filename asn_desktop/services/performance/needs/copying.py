"""Beginning a worksheet from last year's."""

from sqlalchemy import select

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.planning.needs import NeedKind
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.needs.editing import worksheet_for_editing
from asn_desktop.services.performance.needs.reading import indicators_of, needs_of, worksheet
from asn_desktop.store.tables import NeedAnswerRow, OrganizationNeedRow, UnitIndicatorRow


def copy_last_year(
    office: Office, actor: Actor, year: int, *, expected_revision: int | None = None
) -> int:
    """Copy last year's needs and indicators into an empty worksheet and return how many.

    Last year's weak points stay behind: this year's are read anew from survey and evaluations.
    Copied indicators stand in nobody's plan yet.

    Raises:
        NotAllowed, ConflictError: as `worksheet_for_editing`.
        DomainError: this year's worksheet is not empty, or last year's is.
    """
    deed = f"Menyalin lembar kebutuhan {year - 1} ke"
    with worksheet_for_editing(office, actor, year, deed, expected_revision) as sheet:
        session = sheet.session
        if needs_of(session, sheet.row) or indicators_of(session, sheet.row):
            raise DomainError(
                f"Lembar kebutuhan {year} sudah berisi. Kosongkan dahulu, lalu salin lagi."
            )
        earlier = worksheet(session, year - 1)
        needs = [row for row in needs_of(session, earlier) if row.kind is not NeedKind.WEAKNESS]
        indicators = indicators_of(session, earlier)
        if not needs and not indicators:
            raise DomainError(f"Lembar kebutuhan {year - 1} belum berisi, sehingga tidak disalin.")
        need_ids = {row.id: _copied_need(row, sheet.row.id) for row in needs}
        indicator_ids = {row.id: _copied_indicator(row, sheet.row.id) for row in indicators}
        session.add_all([*need_ids.values(), *indicator_ids.values()])
        session.flush()
        query = select(NeedAnswerRow).where(NeedAnswerRow.unit_indicator_id.in_(indicator_ids))
        session.add_all(
            NeedAnswerRow(
                need_id=need_ids[row.need_id].id,
                unit_indicator_id=indicator_ids[row.unit_indicator_id].id,
            )
            for row in session.scalars(query).all()
            if row.need_id in need_ids
        )
        return len(needs) + len(indicators)


def _copied_need(row: OrganizationNeedRow, sheet_id: str) -> OrganizationNeedRow:
    return OrganizationNeedRow(
        worksheet_id=sheet_id,
        kind=row.kind,
        sort_order=row.sort_order,
        text=row.text,
        target_text=row.target_text,
        unit=row.unit,
        source=row.source,
    )


def _copied_indicator(row: UnitIndicatorRow, sheet_id: str) -> UnitIndicatorRow:
    return UnitIndicatorRow(
        worksheet_id=sheet_id,
        sort_order=row.sort_order,
        text=row.text,
        unit_id=row.unit_id,
        measure=row.measure,
        target_text=row.target_text,
        unit=row.unit,
        target_value=row.target_value,
        target_high=row.target_high,
        direction=row.direction,
    )
