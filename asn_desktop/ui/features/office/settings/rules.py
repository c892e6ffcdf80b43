"""What the regulations leave open, each in plain words with the choice the office makes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from asn_desktop.domain.performance.objections import DayKind
from asn_desktop.domain.public_service.follow_up_terms import IncompleteRule
from asn_desktop.domain.public_service.terms import ElementOrder, WeightMode
from asn_desktop.services.office.settings import Settings
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.fields import combo_box, number_edit
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.theme.theme import px

_CONTROL_WIDTH = 380


@dataclass(frozen=True, slots=True)
class Rule:
    """One setting in words.

    Attributes:
        name: attribute of Settings.
        options: (value, words) to choose from; empty for a number.
        span: lowest and highest number.
        unit: what the number counts.
    """

    name: str
    title: str
    explanation: str
    options: tuple[tuple[object, str], ...] = ()
    span: tuple[int, int] = (0, 0)
    unit: str = ""


_YES_NO: Final = ((True, "Ya"), (False, "Tidak"))
RULES: Final[tuple[tuple[str, tuple[Rule, ...]], ...]] = (
    (
        "Penilaian",
        (
            Rule(
                "periodic_needs_organization",
                "Evaluasi berkala menunggu capaian organisasi",
                "Aturan mewajibkan predikat organisasi untuk evaluasi tahunan. Untuk triwulan "
                "tidak jelas; banyak daerah tetap memakainya.",
                _YES_NO,
            ),
            Rule(
                "second_signature",
                "Persetujuan atasan pejabat penilai",
                "Tidak diwajibkan aturan pusat. Bila dipakai, penilaian baru ditandatangani "
                "setelah atasan penilai menyetujuinya.",
                _YES_NO,
            ),
            Rule(
                "objection_days",
                "Batas waktu keberatan",
                "PP 30/2019 pasal 59 menyebut 14 hari sejak hasil diterima.",
                span=(1, 60),
                unit="hari",
            ),
            Rule(
                "objection_day_kind",
                "Cara menghitung batas waktu keberatan",
                "Aturan tidak menyebut hari kalender atau hari kerja. Hari kerja mengikuti hari "
                "libur di Kalender kantor.",
                tuple((kind, kind.label) for kind in DayKind),
            ),
            Rule(
                "objection_hears_both",
                "Keputusan keberatan menunggu kedua pihak",
                "Aturan meminta atasan penilai mendengar penilai dan pegawai. Bila Tidak, cukup "
                "penjelasan penilai di samping alasan pegawai.",
                _YES_NO,
            ),
            Rule(
                "explanation_days",
                "Waktu memberi penjelasan keberatan",
                "Aturan tidak menyebutnya. Sesudah lewat, keberatan boleh diputuskan tanpa "
                "penjelasan itu.",
                span=(1, 30),
                unit="hari",
            ),
            Rule(
                "workdays",
                "Hari kerja dalam seminggu",
                "Dipakai untuk mengingatkan, bukan untuk menghitung nilai.",
                ((5, "5 hari (Senin–Jumat)"), (6, "6 hari (Senin–Sabtu)")),
            ),
            Rule(
                "evidence_needs_action_plan",
                "Bukti menunggu rencana aksi",
                "e-Kinerja mengunci bukti sampai rencana aksi hasil kerja dan periodenya ada. "
                "Rencana aksi yang kosong dapat dibagi rata dengan satu tombol.",
                _YES_NO,
            ),
            Rule(
                "helper_typing",
                "Operator mengetik untuk pegawai lain",
                "Untuk pegawai yang tidak dapat mengetik sendiri. Isiannya ditandai sampai "
                "pemiliknya setuju dengan PIN atau lembar bertanda tangan.",
                _YES_NO,
            ),
            Rule(
                "credit_places",
                "Angka di belakang koma pada angka kredit",
                "Contoh BKN memakai dua angka; sebagian aplikasi mencetak tiga. Hitungannya "
                "tetap tepat.",
                ((2, "Dua angka (2,08)"), (3, "Tiga angka (2,083)")),
            ),
            Rule(
                "evidence_limit_mb",
                "Ukuran terbesar satu berkas bukti",
                "Berkas besar membuat cadangan lambat. Foto ponsel biasanya 2 sampai 5 MB.",
                span=(1, 200),
                unit="MB",
            ),
        ),
    ),
    (
        "Sasaran kinerja (SKP)",
        (
            Rule(
                "uses_weights",
                "Bobot hasil kerja utama",
                "PermenPANRB 6/2022 tidak mengenal bobot. Bila kantor memakainya, setiap hasil "
                "kerja utama diberi bobot, jumlahnya harus 100, dan kolom bobot ikut tercetak.",
                _YES_NO,
            ),
            Rule(
                "activity_log_order",
                "Urutan kolom berkas catatan harian",
                "Untuk menyalin ke e-Kinerja. Urutan resmi BKN belum dapat dipastikan; pilih yang "
                "sama dengan layar e-Kinerja di kantor Anda.",
                (
                    ("", "Tanggal, Kegiatan, Hasil kerja, Jumlah, …"),
                    (
                        "Tanggal, Mulai, Selesai, Kegiatan, Jumlah, Satuan, Hasil kerja",
                        "Tanggal, Mulai, Selesai, Kegiatan, …",
                    ),
                    (
                        "Tanggal, Hasil kerja, Kegiatan, Jumlah, Satuan, Menit",
                        "Tanggal, Hasil kerja, Kegiatan, …",
                    ),
                ),
            ),
        ),
    ),
    (
        "Penghargaan dan pembinaan",
        (
            Rule(
                "reward_years",
                "Sangat Baik berturut-turut",
                "Predikat tahunan Sangat Baik selama sekian tahun mengusulkan penghargaan. Aturan "
                "pusatnya belum pasti. Isi 0 bila tidak dipakai.",
                span=(0, 5),
                unit="tahun",
            ),
            Rule(
                "reward_praise",
                "Pujian di samping predikat terbaik",
                "Pujian dan kartu terima kasih dalam periode terakhir. Isi 0 bila tidak dipakai.",
                span=(0, 20),
                unit="pujian",
            ),
            Rule(
                "reward_improvement",
                "Usulkan pegawai yang predikatnya naik",
                "Dibandingkan dengan periode sebelumnya, dan paling rendah menjadi Baik.",
                _YES_NO,
            ),
            Rule(
                "discipline_holds",
                "Catatan disiplin menahan penghargaan",
                "Usulan tetap tampak bersama alasannya, tetapi diberi tanda tertahan.",
                _YES_NO,
            ),
            Rule(
                "vote_minimum",
                "Partisipasi terendah pemilihan pegawai terbaik",
                "Di bawah batas ini hasil pemilihan tidak dibuka dan tidak dapat ditetapkan.",
                span=(1, 100),
                unit="persen",
            ),
        ),
    ),
    (
        "Survei kepuasan masyarakat",
        (
            Rule(
                "survey_weight",
                "Bobot satu unsur",
                "Bobot tertulis 0,11 di contoh peraturan, padahal 9 × 0,11 hanya 0,99. Dengan 1/9 "
                "nilai tertinggi tepat 100. Pilih angka lain hanya untuk menyamai laporan lama.",
                tuple((mode, mode.label) for mode in WeightMode),
            ),
            Rule(
                "survey_incomplete",
                "Lembar dengan unsur yang tidak dijawab",
                "Peraturan tidak menyebutnya. Banyaknya lembar tidak lengkap selalu ditulis di "
                "samping hasil.",
                tuple((rule, rule.label) for rule in IncompleteRule),
            ),
            Rule(
                "survey_entry_order",
                "Urutan dua pertanyaan terakhir pada formulir kertas",
                "Contoh kuesioner resmi menanyakan sarana dahulu, lalu pengaduan. Samakan dengan "
                "formulir yang diketik. Jawaban lama tidak berubah.",
                tuple((order, order.label) for order in ElementOrder),
            ),
            Rule(
                "survey_order",
                "Urutan unsur 8 dan 9 pada hasil dan laporan",
                "Peraturan menyebut pengaduan dahulu, lalu sarana. Hanya urutan cetaknya yang "
                "berubah, bukan nilainya.",
                tuple((order, order.label) for order in ElementOrder),
            ),
            Rule(
                "survey_population",
                "Jumlah pemohon layanan satu periode",
                "Untuk menghitung jumlah responden terkecil menurut tabel Krejcie-Morgan. "
                "Isi 0 bila belum diketahui.",
                span=(0, 1_000_000),
                unit="orang",
            ),
            Rule(
                "second_typing_percent",
                "Lembar bundel yang diketik ulang",
                "Sebagian lembar diundi, lalu diketik lagi tanpa melihat ketikan pertama. "
                "Perbedaannya menunjukkan seberapa teliti ketikan. Isi 0 bila tidak dipakai.",
                span=(0, 100),
                unit="persen",
            ),
            Rule(
                "second_typing_by_other",
                "Ketik ulang harus oleh orang lain",
                "Orang lain tidak mengulang salah baca yang sama. Pilih Tidak bila hanya satu "
                "orang yang mengetik.",
                _YES_NO,
            ),
            Rule(
                "kiosk_idle_seconds",
                "Kios kembali ke awal bila tidak disentuh",
                "Jawaban yang belum sembilan dibuang. Sapaan kios diubah di halaman Kios Survei.",
                span=(20, 600),
                unit="detik",
            ),
            Rule(
                "complaint_days",
                "Batas waktu menyelesaikan pengaduan",
                "Tentukan menurut standar pelayanan kantor. Pengaduan yang lewat batas muncul di "
                "Beranda.",
                span=(1, 90),
                unit="hari",
            ),
        ),
    ),
    (
        "Lembar cetak",
        (
            Rule(
                "paper",
                "Kertas bawaan",
                "Masih dapat diganti setiap kali mencetak.",
                (("F4", "F4 (215 × 330 mm)"), ("A4", "A4 (210 × 297 mm)")),
            ),
            Rule(
                "evaluation_signatures",
                "Tanda tangan lembar evaluasi",
                "Contoh resmi hanya memuat pejabat penilai; banyak kantor meminta keduanya.",
                (("both", "Pegawai dan penilai"), ("appraiser", "Penilai saja")),
            ),
        ),
    ),
    (
        "Keamanan",
        (
            Rule(
                "lock_after_minutes",
                "Kunci layar bila ditinggalkan",
                "Isian tetap ada; pemiliknya membuka kunci dengan kata sandi. 0 berarti tidak "
                "pernah.",
                span=(0, 240),
                unit="menit",
            ),
        ),
    ),
)


class RulesTab(ScrollColumn):
    """All rules; a choice counts at once.

    Signals:
        changed: the Settings as they should be now.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(0, 0, 8, 0))
        self._settings = Settings()
        self._controls: dict[str, QComboBox | QSpinBox] = {}
        for heading, rules in RULES:
            card = Card(heading, padding=20, spacing=10)
            for number, rule in enumerate(rules):
                if number:
                    card.body.addWidget(Line())
                card.body.addLayout(self._make_row(rule))
            self.body.addWidget(card)
        self.body.addStretch(1)

    def set_settings(self, settings: Settings) -> None:
        """Show settings without telling anybody."""
        self._settings = settings
        for name, control in self._controls.items():
            value = getattr(settings, name)
            control.blockSignals(True)
            if isinstance(control, QSpinBox):
                control.setValue(value)
            else:
                control.setCurrentIndex(control.findData(value))
            control.blockSignals(False)

    @property
    def settings(self) -> Settings:
        """The settings as they stand on this tab."""
        return self._settings

    def _make_row(self, rule: Rule) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(24)
        words = QVBoxLayout()
        words.setSpacing(2)
        title = Text(rule.title, "strong", wrap=True)
        words.addWidget(title)
        words.addWidget(Text(rule.explanation, "small", "text2", wrap=True))
        row.addLayout(words, 1)
        control = self._make_control(rule)
        control.setObjectName(f"rule_{rule.name}")
        control.setAccessibleName(rule.title)
        control.setAccessibleDescription(rule.explanation)
        control.setFixedWidth(px(_CONTROL_WIDTH))
        self._controls[rule.name] = control
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _make_control(self, rule: Rule) -> QComboBox | QSpinBox:
        if rule.options:
            box = combo_box(list(rule.options))
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.activated.connect(lambda: self._take(rule.name, box.currentData()))
            return box
        number = number_edit(*rule.span)
        number.setSuffix(f" {rule.unit}")
        number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        number.setKeyboardTracking(False)
        number.editingFinished.connect(lambda: self._take(rule.name, number.value()))
        return number

    def _take(self, name: str, value: Any) -> None:
        if getattr(self._settings, name) != value:
            self._settings = replace(self._settings, **{name: value})
            self.changed.emit(self._settings)
