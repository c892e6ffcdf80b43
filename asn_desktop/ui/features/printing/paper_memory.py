"""Remembers on this PC which paper each document was last printed on."""

import json
import logging
from pathlib import Path

from asn_desktop.reports.paper import Paper
from asn_desktop.services.sheets.listing import DocumentKind

PAPER_FILE = "kertas.json"
log = logging.getLogger(__name__)


def remembered_paper(folder: Path, kind: DocumentKind, usual: str) -> Paper:
    """Return the paper last chosen for a kind of document, else the office's usual one."""
    return Paper.named(_read(folder / PAPER_FILE).get(kind.value, usual))


def remember_paper(folder: Path, kind: DocumentKind, paper: Paper) -> None:
    """Keep a choice; a full disk must not keep anybody from printing, so it is only logged."""
    path = folder / PAPER_FILE
    kept = _read(path)
    kept[kind.value] = paper.value
    partial = path.with_suffix(".partial")
    try:
        partial.write_text(json.dumps(kept, indent=1), encoding="utf-8")
        partial.replace(path)
    except OSError:
        log.info("paper not remembered", exc_info=True)


def _read(path: Path) -> dict[str, str]:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return dict(kept) if isinstance(kept, dict) else {}
