"""All tables; importing this package fills `Table.metadata`."""

from asn_desktop.store.tables.access import AccountRoleRow, AccountRow, AuditEntryRow
from asn_desktop.store.tables.appraisals import (
    BehaviorReviewRow,
    EvaluationRow,
    EvidenceRow,
    RealizationRow,
    ResultReviewRow,
)
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.tables.library import LibraryIndicatorRow, LibraryResultRow
from asn_desktop.store.tables.office import (
    AssessmentPeriodRow,
    OfficeRow,
    OrganizationPerformanceRow,
    PerformanceYearRow,
    SettingRow,
)
from asn_desktop.store.tables.people import AssignmentRow, EmployeeRow, WorkUnitRow
from asn_desktop.store.tables.plans import (
    AnnexLineRow,
    BehaviorExpectationRow,
    IndicatorRow,
    PlanEventRow,
    PlannedResultRow,
    PlanRow,
    RoleMatrixCellRow,
)
from asn_desktop.store.tables.survey import (
    ImportBatchRow,
    ServiceTypeRow,
    SurveyResponseRow,
    SurveySummaryRow,
)
from asn_desktop.store.tables.voices import (
    VoiceContactRow,
    VoiceRow,
    VoiceStepRow,
    VoiceTopicMarkRow,
    VoiceTopicRow,
)

__all__ = [
    "AccountRoleRow",
    "AccountRow",
    "AnnexLineRow",
    "AssessmentPeriodRow",
    "AssignmentRow",
    "AuditEntryRow",
    "BehaviorExpectationRow",
    "BehaviorReviewRow",
    "EmployeeRow",
    "EvaluationRow",
    "EvidenceRow",
    "Identified",
    "ImportBatchRow",
    "IndicatorRow",
    "LibraryIndicatorRow",
    "LibraryResultRow",
    "OfficeRow",
    "OrganizationPerformanceRow",
    "PerformanceYearRow",
    "PlanEventRow",
    "PlanRow",
    "PlannedResultRow",
    "RealizationRow",
    "ResultReviewRow",
    "RoleMatrixCellRow",
    "ServiceTypeRow",
    "SettingRow",
    "SurveyResponseRow",
    "SurveySummaryRow",
    "Table",
    "VoiceContactRow",
    "VoiceRow",
    "VoiceStepRow",
    "VoiceTopicMarkRow",
    "VoiceTopicRow",
    "WorkUnitRow",
]
