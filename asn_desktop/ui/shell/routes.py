"""Which pages there are, where they lie and who may open them, as data."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Actor
from asn_desktop.ui.kit.page import Page

_FEATURES = "asn_desktop.ui.features"
WORK, TEAM, OFFICE, SERVICE, TOOLS = "Kerja saya", "Tim saya", "Kantor", "Layanan", "Alat"
GROUPS = (WORK, TEAM, OFFICE, SERVICE, TOOLS)


@dataclass(frozen=True, slots=True)
class Route:
    """One page.

    Attributes:
        place: "module:class" below `asn_desktop.ui.features`.
        group: heading in the navigation; "" keeps it out of the navigation.
        rights: any of them opens the page; none means everybody.
        own: only for those who are employees in this sign-in.
        stands_under: the navigation entry that this page belongs to; where the page needs no
            arguments it is an entry of its own below that one.
        or_under: where it stands for a role that lacks that entry.
        words: further words that quick search finds it by.
    """

    name: str
    place: str
    label: str
    icon: str
    group: str = ""
    rights: tuple[Right, ...] = ()
    own: bool = False
    stands_under: str = ""
    or_under: str = ""
    words: str = ""


ROUTES: tuple[Route, ...] = (
    Route("home", "home.home_page:HomePage", "Beranda", "house", WORK, words="mulai tugas"),
    Route(
        "plan", "plans.plan_page:PlanPage", "SKP Saya", "target", WORK, own=True,
        words="sasaran kinerja hasil kerja target",
    ),
    Route(
        "action_plan", "action_plans.action_plan_page:ActionPlanPage", "Rencana aksi", "path",
        own=True, stands_under="plan", words="pembagian target triwulan bulan manual indikator",
    ),
    Route(
        "realization", "appraisals.realization_page:RealizationPage", "Realisasi", "note-pencil",
        WORK, own=True, words="bukti capaian evaluasi diri",
    ),
    Route(
        "dialogues", "dialogues.dialogues_page:DialoguesPage", "Dialog kinerja", "chats-circle",
        own=True, stands_under="plan", words="pertemuan catatan kesepakatan tindak lanjut",
    ),
    Route(
        "daily_log", "daily_log.daily_log_page:DailyLogPage", "Catatan harian", "notebook",
        own=True, stands_under="plan", words="kegiatan harian log menit jumlah impor Excel",
    ),
    Route(
        "dossier", "dossier.dossier_page:DossierPage", "Riwayat tahun", "clock-counter-clockwise",
        own=True, stands_under="plan", words="garis waktu linimasa berkas bukti umpan balik versi",
    ),
    Route(
        "feedback", "feedback.feedback_page:FeedbackPage", "Umpan Balik", "chats-teardrop", WORK,
        own=True, words="beri minta pujian perbaikan fakta catatan pribadi",
    ),
    Route(
        "reviews", "feedback.reviews_page:ReviewsPage", "Tinjauan kegiatan", "users-three",
        own=True, stands_under="feedback", words="pasca kegiatan evaluasi acara kesepakatan",
    ),
    Route(
        "raters", "raters.raters_page:RatersPage", "Putaran 360°", "user-focus",
        rights=(Right.MANAGE_RATERS,), stands_under="plans",
        words="penilai undian rekan bawahan atasan publik anonim",
    ),
    Route(
        "rate_others", "raters.rate_others_page:RateOthersPage", "Menilai rekan", "user-focus",
        own=True, stands_under="feedback", words="360 lembar penilaian atasan bawahan",
    ),
    Route(
        "my_360", "raters.my_360_page:My360Page", "Hasil 360° saya", "chart-line",
        own=True, stands_under="feedback", words="radar kekuatan rapor",
    ),
    Route(
        "person_360", "raters.my_360_page:Person360Page", "Hasil 360°", "chart-line",
        rights=(Right.APPRAISE,), stands_under="appraisals",
    ),
    Route(
        "plans", "plans.plans_page:PlansPage", "Persetujuan SKP", "check-square-offset", TEAM,
        (Right.APPROVE_PLANS, Right.MANAGE_PEOPLE), words="ajuan setujui kembalikan",
    ),
    Route(
        "appraisals", "appraisals.appraisals_page:AppraisalsPage", "Penilaian", "scales", TEAM,
        (Right.APPRAISE, Right.MANAGE_PEOPLE), words="evaluasi predikat nilai",
    ),
    Route(
        "coaching", "coaching.coaching_page:CoachingPage", "Bimbingan", "graduation-cap",
        own=True, stands_under="appraisals", or_under="realization",
        words="konseling pembinaan langkah cek B.1.8 B.1.9",
    ),
    Route(
        "coaching_record", "coaching.record_page:CoachingRecordPage", "Catatan bimbingan",
        "graduation-cap", stands_under="coaching",
    ),
    Route(
        "rewards", "rewards.rewards_page:RewardsPage", "Penghargaan", "medal",
        own=True, stands_under="appraisals", or_under="realization",
        words="terima kasih pemilihan pegawai terbaik piagam calon rekap TPP peringkat disiplin",
    ),
    Route(
        "cascade", "cascade.cascade_page:CascadePage", "Pohon Kinerja", "git-branch", TEAM,
        (Right.SEE_CASCADE,), words="cascading mendukung atasan hasil kerja",
    ),
    Route(
        "needs", "needs.needs_page:NeedsPage", "Kebutuhan organisasi", "clipboard-text",
        rights=(Right.SEE_NEEDS,), stands_under="cascade",
        words="organisasi renstra perjanjian kinerja indikator unit lemah",
    ),
    Route(
        "people", "people.people_page:PeoplePage", "Pegawai", "users-three", OFFICE,
        (Right.SEE_PEOPLE,), words="daftar orang NIP jabatan",
    ),
    Route(
        "units", "people.units_page:UnitsPage", "Unit Kerja", "tree-structure", OFFICE,
        (Right.SEE_PEOPLE,), words="seksi kelurahan struktur",
    ),
    Route(
        "dashboard", "dashboard.dashboard_page:DashboardPage", "Dasbor", "chart-bar", OFFICE,
        (Right.SEE_DASHBOARD,), words="grafik ringkasan capaian",
    ),
    Route(
        "survey_entry", "survey.entry_page:SurveyEntryPage", "Survei (SKM)", "clipboard-text",
        SERVICE, (Right.ENTER_SURVEY,), words="isi kuesioner kepuasan masyarakat",
    ),
    Route(
        "voices", "voices.voices_page:VoicesPage", "Saran dan aduan", "chat-circle-text",
        rights=(Right.SEE_SURVEY,), stands_under="survey_results",
        words="keluhan kotak saran topik tindak lanjut aduan",
    ),
    Route(
        "kiosk", "survey.kiosk.kiosk_page:KioskPage", "Kios survei", "monitor",
        rights=(Right.RUN_KIOSK,), stands_under="survey_results",
        words="layar sentuh warga mengisi sendiri",
    ),
    Route(
        "survey_results", "survey.results_page:SurveyResultsPage", "Hasil Survei", "chart-line",
        SERVICE, (Right.SEE_SURVEY,), words="IKM indeks kepuasan",
    ),
    Route(
        "follow_up", "survey.follow_up.follow_up_page:FollowUpPage", "Tindak lanjut",
        "check-circle", rights=(Right.SEE_SURVEY,), stands_under="survey_results",
        words="RTL perbaikan unsur terendah rencana",
    ),
    Route("reports", "printing.reports_page:ReportsPage", "Laporan", "files", TOOLS,
          words="cetak ekspor lembar PDF"),
    Route(
        "settings", "office.settings_page:SettingsPage", "Pengaturan", "gear-six", TOOLS,
        (Right.MANAGE_OFFICE,), words="kantor kop periode kertas cadangan",
    ),
    Route(
        "accounts", "office.accounts_page:AccountsPage", "Akun", "key", TOOLS,
        (Right.MANAGE_ACCOUNTS,), words="kata sandi PIN peran",
    ),
    Route(
        "audit", "office.audit_page:AuditPage", "Jejak Perubahan", "clock-counter-clockwise",
        TOOLS, (Right.SEE_AUDIT,), words="riwayat audit",
    ),
    Route(
        "dialogue", "dialogues.dialogue_page:DialoguePage", "Catatan dialog", "chats-circle",
        stands_under="dialogues",
    ),
    Route(
        "review", "feedback.review_page:ReviewPage", "Tinjauan", "users-three",
        own=True, stands_under="reviews",
    ),
    Route(
        "calendar", "office.calendar_page:CalendarPage", "Kalender kantor", "calendar-check",
        rights=(Right.MANAGE_OFFICE,), stands_under="settings",
        words="hari libur cuti bersama tenggat batas waktu hari kerja",
    ),
    Route(
        "role_matrix", "cascade.matrix_page:MatrixPage", "Matriks peran", "table",
        rights=(Right.APPROVE_PLANS, Right.MANAGE_PEOPLE), stands_under="cascade",
        words="pembagian peran hasil tim MPH",
    ),
    Route(
        "credit_points", "credit_points.credit_page:CreditPage", "Angka kredit", "calculator",
        rights=(Right.APPRAISE, Right.MANAGE_PEOPLE), stands_under="appraisals",
        words="PAK konversi predikat jabatan fungsional akumulasi jenjang",
    ),
    Route(
        "own_credit_points", "credit_points.own_credit_page:OwnCreditPage", "Angka kredit saya",
        "medal", own=True, stands_under="plan", words="PAK konversi predikat jabatan fungsional",
    ),
    Route(
        "helper_typing", "helper_typing.typing_page:HelperTypingPage", "Isi untuk pegawai",
        "keyboard", rights=(Right.MANAGE_PEOPLE,), stands_under="people",
        words="ketik bantu persetujuan PIN lembar",
    ),
    Route(
        "evidence", "evidence.evidence_page:EvidencePage", "Berkas bukti", "paperclip",
        rights=(Right.MANAGE_OFFICE,), stands_under="settings",
        words="bukti hilang pasang kembali kemas zip cakram ukuran",
    ),
    Route(
        "people_import", "people.import_page:PeopleImportPage", "Impor pegawai", "upload-simple",
        rights=(Right.MANAGE_PEOPLE,), stands_under="people", words="Excel daftar",
    ),
    Route(
        "survey_report", "survey.report.report_page:SurveyReportPage", "Laporan survei", "files",
        rights=(Right.SEE_SURVEY,), stands_under="survey_results", words="SKM naskah bab poster",
    ),
    Route(
        "survey_batches", "survey.batches_page:BatchesPage", "Bundel lembar survei", "stack",
        rights=(Right.ENTER_SURVEY,), stands_under="survey_entry",
        words="kuesioner kosong cetak nomor rekonsiliasi ketik ulang tahan tolak",
    ),
    Route(
        "survey_instruments", "survey.instruments_page:InstrumentsPage", "Instrumen survei",
        "list-numbers", rights=(Right.ENTER_SURVEY,), stands_under="survey_entry",
        words="PEKPPP zona integritas pertanyaan kalimat tanya skala",
    ),
    Route(
        "survey_services", "survey.services_page:ServicesPage", "Layanan", "storefront",
        rights=(Right.ENTER_SURVEY,), stands_under="survey_entry",
        words="jenis layanan unit yang melayani",
    ),
    Route(
        "survey_batch_entry", "survey.batch_entry_page:BatchEntryPage", "Ketik bundel",
        "clipboard-text", rights=(Right.ENTER_SURVEY,), stands_under="survey_entry",
    ),
    Route(
        "survey_import", "survey.import_page:SurveyImportPage", "Impor survei", "upload-simple",
        rights=(Right.ENTER_SURVEY,), stands_under="survey_entry", words="Excel CSV formulir",
    ),
    Route(
        "appraisal", "appraisals.appraisal_page:AppraisalPage", "Penilaian pegawai", "scales",
        stands_under="appraisals",
    ),
    Route(
        "explanation", "appraisals.explanation_page:ExplanationPage", "Mengapa predikat ini",
        "question", stands_under="appraisals",
    ),
    Route(
        "considerations", "calibration.considerations_page:ConsiderationsPage", "Pertimbangan",
        "chats-circle", stands_under="appraisals",
    ),
    Route(
        "calibration", "calibration.calibration_page:CalibrationPage", "Kalibrasi", "table",
        rights=(Right.APPRAISE, Right.SET_ORGANIZATION_PREDICATE), stands_under="appraisals",
        words="sebaran predikat pola distribusi peringkat tim",
    ),
    Route(
        "objections", "objections.objections_page:ObjectionsPage", "Keberatan",
        "chat-circle-text", own=True, stands_under="appraisals", or_under="realization",
        words="ajukan diskusi keberatan tidak setuju hasil penilaian PP 30 pasal 59",
    ),
    Route(
        "discussion", "objections.discussion_page:DiscussionPage", "Diskusi hasil",
        "chats-circle", stands_under="objections",
    ),
    Route(
        "objection", "objections.objection_page:ObjectionPage", "Keberatan",
        "chat-circle-text", stands_under="objections",
    ),
    Route("print", "printing.preview_page:PreviewPage", "Pratinjau cetak", "printer",
          stands_under="reports"),
)  # fmt: skip
_BY_NAME = {route.name: route for route in ROUTES}
# Opened with arguments only, so neither search nor navigation can offer them.
NEED_ARGUMENTS = frozenset(
    {
        "appraisal",
        "coaching_record",
        "considerations",
        "dialogue",
        "discussion",
        "explanation",
        "objection",
        "person_360",
        "print",
        "review",
        "survey_batch_entry",
    }
)


def route_named(name: str) -> Route:
    """Return a route.

    Raises KeyError for a name that no route has.
    """
    return _BY_NAME[name]


def may_open(actor: Actor, route: Route) -> bool:
    """Tell whether a role may open a page; what is in it is checked again by the services."""
    if route.own and not (actor.employee_id and actor.has(Role.EMPLOYEE)):
        return False
    return not route.rights or any(may(actor, right) for right in route.rights)


def exists(route: Route) -> bool:
    """Tell whether the page's module is part of this program."""
    try:
        return find_spec(f"{_FEATURES}.{route.place.partition(':')[0]}") is not None
    except ModuleNotFoundError:
        return False


def routes_for(actor: Actor) -> list[Route]:
    """Return the pages that somebody may open, in the order of the navigation."""
    return [route for route in ROUTES if may_open(actor, route) and exists(route)]


def entries_for(routes: Sequence[Route]) -> list[tuple[str, str, str, str, str]]:
    """Return the navigation's entries: name, label, icon, group, and the entry it stands under.

    A page that belongs to an entry which this role lacks takes that entry's place.
    """
    names = {route.name for route in routes}
    places = {
        route.name: route.or_under
        if route.or_under in names and route.stands_under not in names
        else route.stands_under
        for route in routes
    }
    found = []
    for above in (route for route in ROUTES if route.group):
        if above.name in names:
            found.append((above.name, above.label, above.icon, above.group, ""))
        under = above.name if above.name in names else ""
        found += [
            (route.name, route.label, route.icon, above.group, under)
            for route in routes
            if places[route.name] == above.name and route.name not in NEED_ARGUMENTS
        ]
    return found


def page_class(route: Route) -> type[Page]:
    """Import a page's module and return its class."""
    module, _, name = route.place.partition(":")
    found = getattr(import_module(f"{_FEATURES}.{module}"), name)
    assert issubclass(found, Page)
    return found
