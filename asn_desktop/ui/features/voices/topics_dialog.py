"""Changes the office's topics and the words by which the program proposes them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.services.public_service.voices.topics import LONGEST_TOPIC, Topic
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit, text_edit


@dataclass(frozen=True, slots=True)
class TopicWish:
    """What a topic shall be; `topic` is None for a new one."""

    topic: Topic | None
    name: str
    words: tuple[str, ...]
    is_active: bool


class TopicsDialog(Dialog):
    """One topic at a time, chosen from a list that begins with a new one."""

    def __init__(
        self,
        parent: QWidget,
        topics: Sequence[Topic],
        wish: TopicWish | None = None,
        error: OfficeError | None = None,
    ) -> None:
        super().__init__(parent, "Atur topik", width=560, submit_label="&Simpan topik")
        self._topics = {topic.id: topic for topic in topics}
        offered: list[tuple[object, str]] = [("", "Topik baru")]
        offered += [
            (topic.id, topic.name if topic.is_active else f"{topic.name} (tidak dipakai)")
            for topic in topics
        ]
        self._choice = combo_box(offered)
        self._choice.setObjectName("topic_choice")
        self._name = line_edit()
        self._name.setObjectName("topic_name")
        self._name.setMaxLength(LONGEST_TOPIC)
        self._words = text_edit("", "lama\nantre", lines=6)
        self._words.setObjectName("topic_words")
        self._active = QCheckBox("Topik ini &dipakai")
        self._active.setChecked(True)
        self._name_field = FormField("&Nama topik", self._name, required=True)
        self.body.addWidget(FormField("&Topik", self._choice))
        self.body.addWidget(self._name_field)
        self.body.addWidget(
            FormField(
                "&Kata pengusul", self._words, optional=True,
                hint="Satu kata setiap baris. Tulisan yang memuatnya diusulkan bertopik ini.",
            )
        )  # fmt: skip
        self.body.addWidget(self._active)
        self.body.addStretch(1)
        self._choice.currentIndexChanged.connect(self._show)
        if wish is not None:
            self._restore(wish)
        if error is not None:
            self._name_field.set_error(str(error))

    @property
    def wish(self) -> TopicWish:
        """What was written."""
        return TopicWish(
            self._topics.get(self._choice.currentData()),
            self._name.text(),
            tuple(self._words.toPlainText().splitlines()),
            self._active.isChecked(),
        )

    def submit(self) -> bool:
        """Refuse an empty name."""
        if not self._name.text().strip():
            self._name_field.set_error("Nama topik belum diisi. Tulis misalnya Waktu.")
            return False
        return True

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        topics: Sequence[Topic],
        wish: TopicWish | None = None,
        error: OfficeError | None = None,
    ) -> TopicWish | None:
        """Ask; None when it was cancelled."""
        dialog = cls(parent, topics, wish, error)
        return dialog.wish if dialog.run() else None

    def _show(self) -> None:
        topic = self._topics.get(self._choice.currentData())
        self._name.setText(topic.name if topic else "")
        self._words.setPlainText("\n".join(topic.words) if topic else "")
        self._active.setChecked(topic is None or topic.is_active)

    def _restore(self, wish: TopicWish) -> None:
        if wish.topic is not None:
            self._choice.setCurrentIndex(self._choice.findData(wish.topic.id))
        self._name.setText(wish.name)
        self._words.setPlainText("\n".join(wish.words))
        self._active.setChecked(wish.is_active)
