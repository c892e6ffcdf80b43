"""Fill the totals by trait from answers that are stored already."""

from typing import Final

from sqlalchemy import Connection

from asn_desktop.domain.public_service.respondent_groups import AGE_BANDS, Trait
from asn_desktop.domain.public_service.terms import SurveyElement


def _age_option() -> str:
    bands = " ".join(f"WHEN age <= {band.highest} THEN '{band.value}'" for band in AGE_BANDS)
    return f"CASE WHEN age IS NULL THEN '' {bands} ELSE '{AGE_BANDS[-1].value}' END"


def _option_of(trait: Trait) -> str:
    return _age_option() if trait is Trait.AGE else f"COALESCE({trait.value}, '')"


_ELEMENTS: Final = tuple(f'"{element.value}"' for element in SurveyElement)


def fill_group_totals(connection: Connection) -> None:
    """Count every complete sheet once for each trait; the table must be empty."""
    names = ", ".join(_ELEMENTS)
    sums = ", ".join(f"SUM({name})" for name in _ELEMENTS)
    for trait in Trait:
        option = _option_of(trait)
        connection.exec_driver_sql(
            "INSERT INTO survey_group_summary "
            f"(trait, month, service_id, option, respondents, {names}) "
            f"SELECT '{trait.value}', month, service_id, {option}, COUNT(*), {sums} "
            f"FROM survey_response GROUP BY month, service_id, {option}"
        )
