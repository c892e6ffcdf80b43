"""Every role and relation tries every action; who may not is refused, and nothing changes."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.context import Actor, Office
from asn_desktop.store.schema import open_database
from asn_desktop.store.tables import AuditEntryRow
from tests.factories import MORNING, actor_for, fill_small_office, morning_clock
from tests.services.performance.every_role.appraising import APPRAISING, OBJECTING, REALIZING
from tests.services.performance.every_role.deed import EVERYBODY, Deed, Keys
from tests.services.performance.every_role.following import FOLLOWING
from tests.services.performance.every_role.planning import PLANNING

DEEDS = (*PLANNING, *REALIZING, *APPRAISING, *OBJECTING, *FOLLOWING)
CASES = [(deed, name) for deed in DEEDS for name in deed.may]

Opener = Callable[[Deed], tuple[Office, Keys]]


@pytest.fixture(scope="module")
def scene_files(tmp_path_factory: pytest.TempPathFactory) -> dict[object, tuple[Path, Keys]]:
    """Keep each state that an action begins from, so that it is built once."""
    return {}


@pytest.fixture
def opener(
    scene_files: dict[object, tuple[Path, Keys]],
    tmp_path_factory: pytest.TempPathFactory,
    tmp_path: Path,
) -> Iterator[Opener]:
    """Return what opens a fresh copy of the office in the state of an action."""
    opened = []

    def open_for(deed: Deed) -> tuple[Office, Keys]:
        if deed.scene not in scene_files:
            scene_files[deed.scene] = _build(deed, tmp_path_factory.mktemp("scene"))
        path, keys = scene_files[deed.scene]
        shutil.copyfile(path, tmp_path / "kinerja.db")
        database = open_database(tmp_path / "kinerja.db", now=MORNING)
        opened.append(database)
        return Office(database, morning_clock(), tmp_path), keys

    yield open_for
    for database in opened:
        database.close()


def _build(deed: Deed, folder: Path) -> tuple[Path, Keys]:
    database = open_database(folder / "kinerja.db", now=MORNING)
    with database.write() as session:
        fill_small_office(session)
    keys = deed.scene(Office(database, morning_clock(), folder))
    database.close()
    return folder / "kinerja.db", keys


def _audit(office: Office) -> int:
    with office.read() as session:
        return session.scalar(select(func.count(AuditEntryRow.number)))


def _strangers(office: Office, deed: Deed) -> Iterator[Actor]:
    """Return everybody who may not, and an administrator's account without a person."""
    for name in EVERYBODY:
        if name not in deed.may:
            yield actor_for(office, name)
    account = actor_for(office, "Rina").account_id
    yield Actor(account, None, "Pengelola", frozenset({Role.ADMINISTRATOR}))


@pytest.mark.parametrize("deed", DEEDS, ids=str)
def test_whoever_may_not_is_refused_and_nothing_changes(opener: Opener, deed: Deed) -> None:
    office, keys = opener(deed)
    lines = _audit(office)
    let_in = []
    for actor in _strangers(office, deed):
        try:
            deed.work(office, actor, keys)
        except (NotAllowed, DomainError) as refusal:
            assert str(refusal).endswith(".")
        else:
            let_in.append(actor.name)
    assert let_in == []
    assert _audit(office) == lines


@pytest.mark.parametrize(("deed", "name"), CASES, ids=str)
def test_whoever_may_does_it_and_leaves_one_audit_line(
    opener: Opener, deed: Deed, name: str
) -> None:
    office, keys = opener(deed)
    lines = _audit(office)
    deed.work(office, actor_for(office, name), keys)
    assert _audit(office) == lines + 1
