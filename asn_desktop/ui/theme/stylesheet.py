"""The one Qt style sheet, made from the colour roles and the text scale."""

from dataclasses import asdict
from string import Template

from PySide6.QtGui import QFont

from asn_desktop.ui.theme.resources import resource
from asn_desktop.ui.theme.tokens import Tokens
from asn_desktop.ui.theme.type_scale import TEXT_ROLES

_POINTS_PER_PIXEL = 0.75
_INKS = [
    "text",
    "text2",
    "text3",
    "link",
    "disabled",
    "on_primary",
    "primary_ink",
    "success",
    "success_ink",
    "warning",
    "warning_ink",
    "danger",
    "danger_ink",
    "violet_ink",
    "neutral_ink",
    "accent_ink",
    "side_text",
    "on_snackbar",
    "snackbar_action",
]

_BASE = Template("""
QToolTip { background: $snackbar; color: $on_snackbar; border: none; padding: 5px 8px; }
QFrame[surface="card"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame[surface="inner"] { background: $surface2; border: 1px solid $border; border-radius: 6px; }
QFrame[surface="soft"] { background: $primary_soft; border: none; border-radius: 6px; }
QFrame[surface="open"] { background: $surface; border: 2px solid $link; border-radius: 8px; }
QFrame[surface="top"] { background: $surface; border: none; border-bottom: 1px solid $border; }
QFrame[surface="bottom"] { background: $surface; border: none; border-top: 1px solid $border; }
QFrame[surface="line"] { background: $border; border: none; }
QWidget[surface="plain"] { background: $surface; }
QWidget[surface="page"] { background: $bg; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[surface="clear"] { background: transparent; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox, QTimeEdit {
  background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 6px;
  selection-background-color: $primary; selection-color: $on_primary;
  placeholder-text-color: $text3; }
QLineEdit { padding: 1px 10px; min-height: ${input}px; }
QDateEdit, QSpinBox, QTimeEdit { padding: 0px 10px; min-height: ${input_spin}px; }
QComboBox { padding: 1px 10px; min-height: ${input}px; }
QPlainTextEdit, QTextEdit { padding: 5px 7px; }
QLineEdit[compact="true"], QComboBox[compact="true"], QDateEdit[compact="true"] {
  min-height: ${input_compact}px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QDateEdit:hover, QSpinBox:hover {
  border-color: $text2; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $link; padding: 0px 9px; }
QDateEdit:focus, QSpinBox:focus, QTimeEdit:focus { border: 2px solid $link; padding: 0px 9px;
  min-height: ${input_spin_focus}px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $link; padding: 4px 6px; }
QLineEdit[invalid="true"], QDateEdit[invalid="true"], QSpinBox[invalid="true"],
QComboBox[invalid="true"] { border: 2px solid $danger; padding: 0px 9px; }
QPlainTextEdit[invalid="true"] { border: 2px solid $danger; padding: 4px 6px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled,
QSpinBox:disabled, QLineEdit:read-only, QPlainTextEdit:read-only {
  background: $disabled_fill; color: $disabled; border-color: $border; }
QLineEdit:read-only, QPlainTextEdit:read-only { color: $text2; }
QLineEdit[bare="true"] { border: none; background: transparent; padding: 0; }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; margin: 0; }

QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 28px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$chevron"); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $border_strong;
  outline: none; padding: 4px; selection-background-color: $primary_soft;
  selection-color: $primary_ink; }
QComboBox QAbstractItemView::item { min-height: ${item}px; padding: 0 8px; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {
  width: 0; border: none; }
QDateEdit > QLineEdit, QSpinBox > QLineEdit, QTimeEdit > QLineEdit { min-height: 0; padding: 0;
  border: none; background: transparent; }

QCheckBox, QRadioButton { color: $text; spacing: 8px; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator { width: 18px; height: 18px; border: 1px solid $border_strong;
  border-radius: 5px; background: $surface; }
QCheckBox::indicator:hover { border-color: $text2; background: $hover; }
QCheckBox::indicator:checked { background: $primary; border-color: $primary;
  image: url("$tick"); }
QCheckBox::indicator:indeterminate { background: $primary; border-color: $primary;
  image: url("$dash"); }
QCheckBox::indicator:focus { border: 2px solid $link; width: 16px; height: 16px; }
QCheckBox::indicator:disabled { background: $disabled_fill; border-color: $border; }
QRadioButton::indicator { width: 18px; height: 18px; border: 1px solid $border_strong;
  border-radius: 10px; background: $surface; }
QRadioButton::indicator:checked { border: 6px solid $primary; width: 8px; height: 8px;
  background: $on_primary; }
QRadioButton::indicator:focus { border-color: $link; }

QTableView, QTreeView, QListView { background: $surface; color: $text; border: none;
  gridline-color: $border; outline: none; selection-background-color: $primary_soft;
  selection-color: $text; }
QHeaderView { background: $table_header; border: none; }
QHeaderView::section { background: $table_header; color: $text2; border: none; padding: 0 16px;
  border-bottom: 1px solid $border; }
QTableCornerButton::section { background: $table_header; border: none; }

QMenu { background: $surface; color: $text; border: 1px solid $border; border-radius: 6px;
  padding: 6px; }
QMenu::item { padding: 7px 24px 7px 12px; border-radius: 5px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QMenu::icon { padding-left: 10px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $scroll_handle; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $border_strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QCalendarWidget QToolButton { color: $text; background: transparent; border: none; padding: 4px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QGroupBox { border: 1px solid $border; border-radius: 8px; margin-top: 10px; padding: 10px; }
""")


def _text_rules(scale: float) -> list[str]:
    rules = []
    for name, role in TEXT_ROLES.items():
        points = role.size * scale * _POINTS_PER_PIXEL
        weight = QFont.Weight(role.weight).value
        rules.append(
            f'QLabel[text_role="{name}"] {{ font-size: {points:g}pt; font-weight: {weight}; }}'
        )
    return rules


def make_stylesheet(tokens: Tokens, scale: float) -> str:
    """Return the style sheet of one appearance at one text scale."""
    shade = "dark" if tokens.dark else "light"
    pictures = {
        "chevron": resource("icons", f"chevron-{shade}.svg").as_posix(),
        "tick": resource("icons", "tick.svg").as_posix(),
        "dash": resource("icons", "dash.svg").as_posix(),
    }
    sizes = {
        "input": round(32 * scale),
        "input_spin": round(34 * scale) - 3,
        "input_spin_focus": round(34 * scale) - 5,
        "input_compact": round(28 * scale),
        "item": round(30 * scale),
    }
    rules = [_BASE.substitute(asdict(tokens), **pictures, **sizes)]
    rules.extend(_text_rules(scale))
    colours = asdict(tokens)
    rules.extend(f'QLabel[ink="{ink}"] {{ color: {colours[ink]}; }}' for ink in _INKS)
    header_points = 12 * scale * _POINTS_PER_PIXEL
    rules.append(f"QHeaderView::section {{ font-size: {header_points:g}pt; font-weight: 600; }}")
    return "\n".join(rules)
