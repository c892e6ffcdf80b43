"""The manual of an indicator in a dialog; each field is stored when it is left."""

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.services.performance.action_plans.manuals import (
    manuals_of_plan,
    save_manual_field,
)
from asn_desktop.services.performance.action_plans.views import ActionPlanView, ManualView
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.fields import FormField, combo_box
from asn_desktop.ui.kit.controls.stored_text import StoredLine, StoredText, store_typing
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text

_FIELDS = (
    ("definition", "&Definisi", "Apa yang dihitung, dan apa yang tidak", 2),
    ("formula", "&Rumus", "Cara menghitung, misalnya jumlah selesai ÷ jumlah masuk × 100", 2),
    ("source", "&Sumber data", "Register, aplikasi, atau laporan", 1),
    ("frequency", "&Periode pelaporan", "", 1),
    ("person", "Pe&nanggung jawab", "", 1),
)


class ManualDialog(Dialog):
    """Walks through the indicators of one plan.

    Attributes:
        indicator: which indicator is shown.
        fields: field name to its form field.
        prints: whether the manuals shall be printed after closing.
    """

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        plan: ActionPlanView,
        indicator_id: str = "",
    ) -> None:
        super().__init__(
            parent,
            "Manual indikator",
            caption="Setiap isian tersimpan sendiri",
            width=720,
            cancel_label="Tutup",
        )
        self._workplace = workplace
        self._plan = plan
        self._manuals: dict[str, ManualView] = {}
        self.prints = False
        self.indicator = combo_box([])
        self.indicator.setObjectName("manual_indicator")
        self.indicator.currentIndexChanged.connect(self._show)
        self.body.addWidget(FormField("&Indikator", self.indicator))
        self._facts = Text("", "small", "text2", wrap=True)
        self.body.addWidget(self._facts)
        self.fields: dict[str, FormField] = {}
        for name, label, placeholder, lines in _FIELDS:
            editor: StoredLine | StoredText = (
                StoredLine("", placeholder) if lines == 1 else StoredText("", placeholder, lines)
            )
            editor.setObjectName(f"manual_{name}")
            editor.rest.left.connect(partial(self._store, name))
            self.fields[name] = FormField(label, editor)
        for name in ("definition", "formula", "source"):
            self.body.addWidget(self.fields[name])
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.fields["frequency"], 1)
        row.addWidget(self.fields["person"], 1)
        self.body.addLayout(row)
        self._state = Text("", "small", "text2")
        self.body.addWidget(self._state)
        self._make_buttons()
        self._wanted = indicator_id
        self._read()

    def cancel(self) -> None:
        """Store what is typed and close (called by Esc and the buttons)."""
        store_typing(self)
        super().cancel()

    def _make_buttons(self) -> None:
        self._take = self.add_button(SecondaryButton("Isi dari &SKP", "copy"))
        self._take.setObjectName("manual_take")
        self._take.setToolTip("Mengisi periode pelaporan dan penanggung jawab yang masih kosong")
        self._take.clicked.connect(self._on_take)
        self._print = self.add_button(SecondaryButton("&Cetak manual", "printer"))
        self._print.setObjectName("manual_print")
        self._print.clicked.connect(self._on_print)
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._go, step))

    def _read(self) -> None:
        place = self._workplace
        work = partial(manuals_of_plan, place.office, place.actor, self._plan.id)
        place.tasks.write(self, work, self._on_read, self._on_refused)

    def _on_read(self, manuals: tuple[ManualView, ...]) -> None:
        fresh = not self._manuals
        self._manuals = {manual.id: manual for manual in manuals}
        if fresh:
            self.indicator.blockSignals(True)
            for number, manual in enumerate(manuals, start=1):
                self.indicator.addItem(f"{number}. {manual.indicator_text}", manual.id)
            self.indicator.setCurrentIndex(max(0, self.indicator.findData(self._wanted)))
            self.indicator.blockSignals(False)
        self._show()

    def _show(self) -> None:
        manual = self._current
        if manual is None:
            return
        store_typing(self)
        facts = [f"Hasil kerja: {manual.result_text}", f"Target: {manual.target}"]
        if manual.unit:
            facts.append(f"Satuan: {manual.unit}")
        if manual.perspective:
            facts.append(f"Perspektif: {manual.perspective}")
        self._facts.setText(" · ".join(facts))
        other = self.property("shown") != manual.id
        self.setProperty("shown", manual.id)
        for name, field in self.fields.items():
            editor = field.editor
            assert isinstance(editor, StoredLine | StoredText)
            editor.setReadOnly(not manual.can_edit)
            if other:
                field.set_error("")
                editor.clear()
                editor.rest.stored = ""
            editor.show_text(str(getattr(manual, name)))
        missing = manual.missing
        self._state.setText(
            f"Belum diisi: {', '.join(missing)}." if missing else "Manual indikator ini lengkap."
        )
        self._take.setEnabled(manual.can_edit)

    @property
    def _current(self) -> ManualView | None:
        return self._manuals.get(str(self.indicator.currentData() or ""))

    def _store(self, name: str, text: str) -> None:
        # The editor still belongs to the indicator shown when the typing began.
        manual = self._manuals.get(str(self.property("shown") or ""))
        if manual is None or not manual.can_edit or text == getattr(manual, name):
            return
        place = self._workplace
        work = partial(save_manual_field, place.office, place.actor, manual.id, name, text)
        place.tasks.write(self, work, lambda _before: self._read(), partial(self._on_wrong, name))

    def _on_take(self) -> None:
        manual = self._current
        if manual is None:
            return
        values = {
            "frequency": self._plan.rhythm.label,
            "person": f"{self._plan.employee_name}, {self._plan.position}",
        }
        for name, value in values.items():
            editor = self.fields[name].editor
            assert isinstance(editor, StoredLine)
            if not editor.text():
                editor.setText(value[:160])
                editor.rest.flush()

    def _go(self, step: int) -> None:
        place = self.indicator.currentIndex() + step
        if 0 <= place < self.indicator.count():
            self.indicator.setCurrentIndex(place)

    def _on_print(self) -> None:
        self.prints = True
        self.cancel()

    def _on_wrong(self, name: str, error: OfficeError) -> None:
        self.fields[name].set_error(str(error))

    def _on_refused(self, error: OfficeError) -> None:
        self._state.setText(str(error))
