"""The office's settings: what the regulations leave open, with the documented defaults."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.objections import DayKind
from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.domain.public_service.follow_up_terms import IncompleteRule
from asn_desktop.domain.public_service.terms import ElementOrder, WeightMode
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.store.tables import SettingRow


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of the office; the defaults are those of the domain reference.

    Attributes:
        period_kind: how often the office evaluates.
        workdays: working days a week, 5 or 6.
        survey_weight: how 1/9 is written when the index is computed.
        survey_incomplete: what a sheet with an unanswered element counts for.
        survey_order: order of U8 and U9 in results and reports.
        survey_entry_order: order of the last two questions on the paper forms that are typed;
            the official sample questionnaire swaps them.
        survey_population: service users of the period, for the sample size; 0 when unknown.
        objection_days: days to file an objection after receipt.
        objection_day_kind: whether those days are calendar or working days.
        objection_hears_both: whether a decision waits for the employee's explanation too.
        explanation_days: days to give an explanation that an examination asked for.
        paper: default paper, "F4" or "A4".
        evaluation_signatures: "appraiser" or "both" on the evaluation sheet.
        evidence_limit_mb: largest evidence file, in MB.
        evidence_needs_action_plan: whether evidence of a result waits for its action plan.
        periodic_needs_organization: whether a periodic evaluation too waits for the
            organisation's predicate; the annual one always does.
        second_signature: whether the appraiser's superior signs an evaluation too.
        credit_places: decimals of credit points on paper, 2 or 3.
        helper_typing: whether the operator may type for a person who agrees to it.
        second_backup_folder: where each backup is copied to besides; "" for nowhere.
        activity_log_order: columns of a daily log written to a file, as titles; "" for the default.
        uses_weights: whether main results carry weights that total 100 percent.
        lock_after_minutes: idle minutes until the screen locks; 0 never.
        second_typing_percent: share of a stack's sheets that is typed a second time; 0 none.
        second_typing_by_other: whether somebody else than the first typist must type again.
        kiosk_greeting: the large words on the first screen of the survey kiosk.
        kiosk_idle_seconds: untouched seconds after which the kiosk returns to its start.
        complaint_days: days to settle a complaint; the regulations leave it to the office.
        reward_years: years of Sangat Baik in a row that propose a reward; 0 never.
        reward_praise: praise that proposes a reward beside the best predicate; 0 never.
        reward_improvement: whether a risen predicate proposes a reward.
        discipline_holds: whether a discipline note in force holds a proposal back.
        vote_minimum: least percent of voters for a vote to count.
    """

    period_kind: PeriodKind = PeriodKind.QUARTERLY
    workdays: int = 5
    survey_weight: WeightMode = WeightMode.EXACT
    survey_incomplete: IncompleteRule = IncompleteRule.EXCLUDE
    survey_order: ElementOrder = ElementOrder.REGULATION
    survey_entry_order: ElementOrder = ElementOrder.QUESTIONNAIRE
    survey_population: int = 0
    objection_days: int = 14
    objection_day_kind: DayKind = DayKind.CALENDAR
    objection_hears_both: bool = True
    explanation_days: int = 7
    paper: str = "F4"
    evaluation_signatures: str = "both"
    evidence_limit_mb: int = 25
    evidence_needs_action_plan: bool = True
    periodic_needs_organization: bool = True
    second_signature: bool = False
    credit_places: int = 2
    helper_typing: bool = True
    second_backup_folder: str = ""
    activity_log_order: str = ""
    uses_weights: bool = False
    lock_after_minutes: int = 15
    second_typing_percent: int = 10
    second_typing_by_other: bool = False
    kiosk_greeting: str = "Bagaimana layanan kami hari ini?"
    kiosk_idle_seconds: int = 60
    complaint_days: int = 14
    reward_years: int = 2
    reward_praise: int = 3
    reward_improvement: bool = True
    discipline_holds: bool = True
    vote_minimum: int = 50


_ENUMERATIONS: dict[str, type] = {
    "period_kind": PeriodKind,
    "objection_day_kind": DayKind,
    "survey_weight": WeightMode,
    "survey_incomplete": IncompleteRule,
    "survey_order": ElementOrder,
    "survey_entry_order": ElementOrder,
}


def load_settings(session: Session) -> Settings:
    """Return the settings kept in the store, with defaults for the rest."""
    known = {item.name for item in fields(Settings)}
    kept: dict[str, Any] = {
        name: json.loads(value)
        for name, value in session.execute(select(SettingRow.name, SettingRow.value))
        if name in known
    }
    return Settings(**{name: _restored(name, value) for name, value in kept.items()})


def _restored(name: str, value: Any) -> Any:
    enumeration = _ENUMERATIONS.get(name)
    return value if enumeration is None else enumeration(value)


def settings_of(office: Office) -> Settings:
    """Return the settings of an office."""
    with office.read() as session:
        return load_settings(session)


def save_settings(office: Office, actor: Actor, settings: Settings) -> None:
    """Keep changed settings.

    Raises:
        NotAllowed: the actor may not change the office.
    """
    require(actor, Right.MANAGE_OFFICE)
    with office.write(actor, "Mengubah pengaturan kantor") as transaction:
        for name, value in asdict(settings).items():
            text = json.dumps(value)
            row = transaction.session.get(SettingRow, name)
            if row is None:
                transaction.session.add(SettingRow(name=name, value=text))
            else:
                row.value = text
