"""Dialogs and further states: opened as a user opens them, by a button or a key."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from asn_desktop.domain.performance.terms import EvaluationStatus, PlanStatus
from asn_desktop.ui.kit.controls.tabs import TabBar
from tests.gallery.finding import (
    ADMINISTRATOR,
    APPRAISER,
    CLERK,
    EMPLOYEE,
    HEAD,
    LEADER,
    OPERATOR,
    Scene,
    evaluation_of_team,
    plan_in,
    press,
    third_quarter,
)

DATA = Path(__file__).parents[1] / "exchange" / "data"
KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
READY = evaluation_of_team(HEAD, EvaluationStatus.SUBMITTED)
Act = Callable[[QWidget], None]


def key(pressed: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> Act:
    """Return the act of pressing a key on the page."""

    def act(page: QWidget) -> None:
        QTest.keyClick(page, pressed, modifier)

    return act


def button(words: str) -> Act:
    """Return the act of pressing the shown button whose words begin so."""

    def act(page: QWidget) -> None:
        for found in page.window().findChildren(QAbstractButton):
            if found.isVisible() and found.text().replace("&", "").startswith(words):
                found.click()
                return
        raise LookupError(words)

    return act


def open_tab(name: str) -> Act:
    """Return the act of choosing a tab of the page."""

    def act(page: QWidget) -> None:
        page.findChild(TabBar).choose(name)

    return act


def _staff_file(page: QWidget) -> None:
    page.panel.open_file(DATA / "pegawai.xlsx")


def _survey_file(name: str, page: QWidget) -> None:
    page.open_file(DATA / name)


def _paste_results(page: QWidget) -> None:
    QGuiApplication.clipboard().setText(
        "Hasil kerja\tAspek\tIndikator\tTarget\tSatuan\n"
        "Laporan kependudukan bulanan tersusun\tKuantitas\tJumlah laporan\t12\tlaporan\n"
        "\tWaktu\tLaporan diserahkan\t≥ 5\thari\n"
        "Arsip warga tertata\tMutu\tArsip ditemukan dalam lima menit\tsemua\tpersen\n"
        "\tKuantitas\tBerkas yang ditata\t1.200-1.500\tberkas\n"
    )
    press("plan_paste")(page)


def _open_last(page: QWidget) -> None:
    page._editor.results.open_result(page.view.results[-1].id)


def _half_a_sheet(page: QWidget) -> None:
    page.form.respondent.service.setCurrentIndex(0)
    page.form.answers.setFocus()
    QTest.keyClicks(page.form.answers, "334434")


DIALOGS: tuple[Scene, ...] = (
    Scene(
        "04b_skp_perilaku",
        route="plan",
        arguments=plan_in(PlanStatus.DRAFT),
        act=open_tab("behavior"),
        as_owner=True,
    ),
    Scene(
        "04c_skp_lampiran",
        route="plan",
        arguments=plan_in(PlanStatus.DRAFT),
        act=open_tab("annex"),
        as_owner=True,
    ),
    Scene("04g_skp_tidak_boleh", "", EMPLOYEE, "plan", plan_in(PlanStatus.DRAFT)),
    Scene(
        "05_dialog_hasil_kerja",
        "",
        EMPLOYEE,
        "plan",
        plan_in(PlanStatus.DRAFT),
        press("plan_add_result"),
        as_owner=True,
    ),
    Scene(
        "05d_dialog_pustaka",
        "",
        EMPLOYEE,
        "plan",
        plan_in(PlanStatus.DRAFT),
        press("plan_library"),
        as_owner=True,
    ),
    Scene(
        "04h_skp_baris_terbuka",
        route="plan",
        arguments=plan_in(PlanStatus.DRAFT),
        act=_open_last,
        as_owner=True,
    ),
    Scene(
        "05g_dialog_tempel",
        route="plan",
        arguments=plan_in(PlanStatus.DRAFT),
        act=_paste_results,
        as_owner=True,
    ),
    Scene(
        "05h_dialog_kalimat",
        route="plan",
        arguments=plan_in(PlanStatus.DRAFT),
        act=lambda page: (open_tab("annex")(page), press("annex_phrases_consequence")(page)),
        as_owner=True,
    ),
    Scene("05e_dialog_draf_sekaligus", "", OPERATOR, "plans", act=press("plans_bulk")),
    Scene(
        "05b_dialog_kembalikan",
        HEAD,
        APPRAISER,
        "plan",
        plan_in(PlanStatus.SUBMITTED),
        button("Kembalikan"),
    ),
    Scene("06e_perilaku", HEAD, APPRAISER, "appraisal", READY, open_tab("behaviors")),
    Scene("06f_kembalikan", HEAD, APPRAISER, "appraisal", READY, press("return")),
    Scene(
        "06g_capaian_organisasi",
        "",
        OPERATOR,
        "appraisals",
        third_quarter,
        press("record_organization"),
    ),
    Scene("07d_survei_sebagian", "", CLERK, "survey_entry", act=_half_a_sheet),
    Scene(
        "07e_impor_formulir",
        "",
        CLERK,
        "survey_import",
        act=partial(_survey_file, "skm_formulir_tw3.xlsx"),
    ),
    Scene(
        "07f_impor_lembar",
        "",
        CLERK,
        "survey_import",
        act=partial(_survey_file, "skm_lembar_tw2.csv"),
    ),
    Scene("07g_tambah_layanan", "", CLERK, "survey_entry", act=press("add_service")),
    Scene("10d_tambah_pegawai", "", OPERATOR, "people", act=key(KEY.Key_N)),
    Scene("10e_impor_pratinjau", "", OPERATOR, "people_import", act=_staff_file),
    Scene("10f_tambah_unit", "", OPERATOR, "units", act=button("Tambah unit")),
    Scene("14_cari_cepat", "Camat", LEADER, "home", act=press("home_search")),
    Scene("14b_pintasan", "Camat", LEADER, "home", act=key(KEY.Key_Slash)),
    Scene("14c_bantuan", HEAD, APPRAISER, "appraisals", third_quarter, press("nav_help")),
    Scene("21b_tambah_akun", "", ADMINISTRATOR, "accounts", act=button("Tambah akun")),
)
