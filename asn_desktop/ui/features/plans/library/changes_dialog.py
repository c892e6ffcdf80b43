"""What to look at after an earlier plan was copied."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.wording import in_words
from asn_desktop.services.performance.plans.library.last_year import CopiedPlan
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.notice import Notice, NoticeKind
from asn_desktop.ui.kit.text import Text, fit_to_words


class ChangesDialog(Dialog):
    """The checklist: everything that is different from the year the plan comes from."""

    def __init__(self, parent: QWidget, copied: CopiedPlan) -> None:
        super().__init__(
            parent,
            "Yang perlu diperiksa",
            caption=f"Disalin dari SKP {copied.source_year}",
            width=640,
            cancel_label="Tutup",
        )
        self.body.setSpacing(12)
        for change in copied.changes:
            row = QHBoxLayout()
            row.setSpacing(10)
            mark = QVBoxLayout()
            mark.addSpacing(2)
            mark.addWidget(IconLabel("warning-fill", "warning", 15))
            mark.addStretch(1)
            row.addLayout(mark)
            words = QVBoxLayout()
            words.setSpacing(1)
            words.addWidget(Text(change.title, "strong", wrap=True))
            words.addWidget(Text(change.sentence, "small", "text2", wrap=True))
            row.addLayout(words, 1)
            self.body.addLayout(row)
        self.body.addStretch(1)
        for label in self.findChildren(Text):
            fit_to_words(label)
        self.cancel_button.setFocus()


def copied_notice(parent: QWidget, copied: CopiedPlan) -> Notice:
    """Return the message after copying; with something to look at it opens the list."""
    done = f"{in_words(len(copied.result_ids))} hasil kerja disalin dari SKP {copied.source_year}."
    if not copied.changes:
        return Notice(NoticeKind.SUCCESS, done, "Tidak ada yang berubah. Periksa targetnya.")
    return Notice(
        NoticeKind.WARNING,
        done,
        f"{in_words(len(copied.changes))} hal berubah dan perlu diperiksa.",
        "Lihat daftar",
        lambda: ChangesDialog(parent, copied).run(),
    )
