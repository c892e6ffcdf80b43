"""How the window looks on this PC: kept beside the data, readable before the data is open."""

import json
import logging
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from asn_desktop.ui.theme.theme import TEXT_SCALES, ThemeMode

PREFERENCES_FILE = "tampilan.json"
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Preferences:
    """What is remembered between two starts.

    Attributes:
        collapsed: whether the navigation is a rail; None follows the width of the window.
        office_name: shown before the data is open, e.g. "Kecamatan Sukamaju".
        government: likewise, e.g. "Pemerintah Kabupaten Wanasari".
        last_roles: the role each account worked in last on this PC, by the account's id.
    """

    mode: ThemeMode = ThemeMode.SYSTEM
    text_scale: float = 1.0
    collapsed: bool | None = None
    office_name: str = ""
    government: str = ""
    last_roles: dict[str, str] = field(default_factory=dict)


class PreferenceStore:
    """Reads the preferences once and writes them when they change.

    Attributes:
        current: the preferences in force.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / PREFERENCES_FILE
        self.current = _read(self._path)

    def change(self, **values: Any) -> None:
        """Change some of the preferences and write them down; a full disk is only logged."""
        changed = replace(self.current, **values)
        if changed == self.current:
            return
        self.current = changed
        partial = self._path.with_suffix(".partial")
        try:
            partial.write_text(json.dumps(asdict(changed), indent=1), encoding="utf-8")
            partial.replace(self._path)
        except OSError:
            log.info("preferences not written", exc_info=True)


def _read(path: Path) -> Preferences:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        known = {item.name: kept[item.name] for item in fields(Preferences) if item.name in kept}
        if not isinstance(known.get("last_roles", {}), dict):
            return Preferences()
        preferences = Preferences(**known)
        scale = preferences.text_scale if preferences.text_scale in TEXT_SCALES else 1.0
        return replace(preferences, mode=ThemeMode(preferences.mode), text_scale=scale)
    except (OSError, ValueError, TypeError):
        # A missing or damaged file must never keep the window from opening.
        return Preferences()
