"""All tables; importing this package fills `Table.metadata`."""

from asn_desktop.store.tables.access import AccountRoleRow, AccountRow, AuditEntryRow
from asn_desktop.store.tables.appraising.appraisals import (
    BehaviorReviewRow,
    EvaluationRow,
    EvidenceRow,
    RealizationRow,
    ResultReviewRow,
)
from asn_desktop.store.tables.appraising.coaching import (
    CoachingFeedbackRow,
    CoachingRow,
    CoachingStepRow,
    CompetenceReviewRow,
)
from asn_desktop.store.tables.appraising.credit import (
    CreditBalanceRow,
    CreditDocumentRow,
    CreditEntryRow,
    EmployeeDetailRow,
)
from asn_desktop.store.tables.appraising.daily_logs import DailyLogImportRow, DailyLogRow
from asn_desktop.store.tables.appraising.decisions import (
    CalibrationChangeRow,
    CalibrationNoteRow,
    ConsiderationRow,
    EvaluationVersionRow,
)
from asn_desktop.store.tables.appraising.feedback import (
    ActivityReviewRow,
    FeedbackRequestRow,
    FeedbackRow,
    PrivateNoteRow,
    ReviewAgreementRow,
    ReviewParticipantRow,
)
from asn_desktop.store.tables.appraising.objections import (
    ContestedPointRow,
    DiscussionRow,
    ObjectionAttachmentRow,
    ObjectionExplanationRow,
    ObjectionRow,
)
from asn_desktop.store.tables.appraising.raters import (
    RaterConflictRow,
    RaterInvitationRow,
    RaterPaperRow,
    RaterRoundRow,
    RaterTallyRow,
    RaterTextRow,
)
from asn_desktop.store.tables.appraising.rewards import (
    CandidateDecisionRow,
    DisciplineNoteRow,
    ElectionNomineeRow,
    ElectionRow,
    ElectionVoterRow,
    RewardRow,
    ThankYouCardRow,
)
from asn_desktop.store.tables.appraising.typed_for_others import ConsentRow, HelperEntryRow
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.tables.calendar import DayOffRow, DeadlineRow
from asn_desktop.store.tables.office import (
    AssessmentPeriodRow,
    OfficeRow,
    OrganizationPerformanceRow,
    PerformanceYearRow,
    SettingRow,
)
from asn_desktop.store.tables.people import AssignmentRow, EmployeeRow, WorkUnitRow
from asn_desktop.store.tables.planning.action_plans import (
    ActionPlanRow,
    ActionSplitRow,
    ActionStepRow,
    ActionTargetRow,
    IndicatorManualRow,
)
from asn_desktop.store.tables.planning.dialogues import (
    DialogueAnswerRow,
    DialogueFollowUpRow,
    DialogueRow,
)
from asn_desktop.store.tables.planning.library import LibraryIndicatorRow, LibraryResultRow
from asn_desktop.store.tables.planning.needs import (
    NeedAnswerRow,
    NeedsWorksheetRow,
    OrganizationNeedRow,
    UnitIndicatorRow,
)
from asn_desktop.store.tables.planning.phrases import OfficePhraseRow
from asn_desktop.store.tables.planning.plan_steps import LastPlaceRow, PlanStepRow
from asn_desktop.store.tables.planning.plan_versions import PlanVersionRow
from asn_desktop.store.tables.planning.plans import (
    AmendmentRow,
    AnnexLineRow,
    AnyPlanRow,
    BehaviorExpectationRow,
    IndicatorRow,
    PlanEventRow,
    PlannedResultRow,
    PlanRow,
    RoleMatrixCellRow,
)
from asn_desktop.store.tables.public.batches import PaperBatchRow, PaperSheetRow, SecondTypingRow
from asn_desktop.store.tables.public.follow_up import SurveyFollowUpRow
from asn_desktop.store.tables.public.instruments import (
    InstrumentAnswerRow,
    InstrumentElementRow,
    InstrumentResponseRow,
    ServiceWordingRow,
    SurveyInstrumentRow,
)
from asn_desktop.store.tables.public.survey import (
    ImportBatchRow,
    ServiceTypeRow,
    SurveyGroupSummaryRow,
    SurveyResponseRow,
    SurveySummaryRow,
)
from asn_desktop.store.tables.public.survey_report import PartialResponseRow, SurveyReportTextRow
from asn_desktop.store.tables.public.voices import (
    VoiceContactRow,
    VoiceRow,
    VoiceStepRow,
    VoiceTopicMarkRow,
    VoiceTopicRow,
)
from asn_desktop.store.tables.standing import StandingRow, SubstituteRow

__all__ = [
    "AccountRoleRow",
    "AccountRow",
    "ActionPlanRow",
    "ActionSplitRow",
    "ActionStepRow",
    "ActionTargetRow",
    "ActivityReviewRow",
    "AmendmentRow",
    "AnnexLineRow",
    "AnyPlanRow",
    "AssessmentPeriodRow",
    "AssignmentRow",
    "AuditEntryRow",
    "BehaviorExpectationRow",
    "BehaviorReviewRow",
    "CalibrationChangeRow",
    "CalibrationNoteRow",
    "CandidateDecisionRow",
    "CoachingFeedbackRow",
    "CoachingRow",
    "CoachingStepRow",
    "CompetenceReviewRow",
    "ConsentRow",
    "ConsiderationRow",
    "ContestedPointRow",
    "CreditBalanceRow",
    "CreditDocumentRow",
    "CreditEntryRow",
    "DailyLogImportRow",
    "DailyLogRow",
    "DayOffRow",
    "DeadlineRow",
    "DialogueAnswerRow",
    "DialogueFollowUpRow",
    "DialogueRow",
    "DisciplineNoteRow",
    "DiscussionRow",
    "ElectionNomineeRow",
    "ElectionRow",
    "ElectionVoterRow",
    "EmployeeDetailRow",
    "EmployeeRow",
    "EvaluationRow",
    "EvaluationVersionRow",
    "EvidenceRow",
    "FeedbackRequestRow",
    "FeedbackRow",
    "HelperEntryRow",
    "Identified",
    "ImportBatchRow",
    "IndicatorManualRow",
    "IndicatorRow",
    "InstrumentAnswerRow",
    "InstrumentElementRow",
    "InstrumentResponseRow",
    "LastPlaceRow",
    "LibraryIndicatorRow",
    "LibraryResultRow",
    "NeedAnswerRow",
    "NeedsWorksheetRow",
    "ObjectionAttachmentRow",
    "ObjectionExplanationRow",
    "ObjectionRow",
    "OfficePhraseRow",
    "OfficeRow",
    "OrganizationNeedRow",
    "OrganizationPerformanceRow",
    "PaperBatchRow",
    "PaperSheetRow",
    "PartialResponseRow",
    "PerformanceYearRow",
    "PlanEventRow",
    "PlanRow",
    "PlanStepRow",
    "PlanVersionRow",
    "PlannedResultRow",
    "PrivateNoteRow",
    "RaterConflictRow",
    "RaterInvitationRow",
    "RaterPaperRow",
    "RaterRoundRow",
    "RaterTallyRow",
    "RaterTextRow",
    "RealizationRow",
    "ResultReviewRow",
    "ReviewAgreementRow",
    "ReviewParticipantRow",
    "RewardRow",
    "RoleMatrixCellRow",
    "SecondTypingRow",
    "ServiceTypeRow",
    "ServiceWordingRow",
    "SettingRow",
    "StandingRow",
    "SubstituteRow",
    "SurveyFollowUpRow",
    "SurveyGroupSummaryRow",
    "SurveyInstrumentRow",
    "SurveyReportTextRow",
    "SurveyResponseRow",
    "SurveySummaryRow",
    "Table",
    "ThankYouCardRow",
    "UnitIndicatorRow",
    "VoiceContactRow",
    "VoiceRow",
    "VoiceStepRow",
    "VoiceTopicMarkRow",
    "VoiceTopicRow",
    "WorkUnitRow",
]
