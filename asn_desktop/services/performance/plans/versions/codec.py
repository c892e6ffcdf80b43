"""Frozen dataclasses as canonical JSON and back, for what must be printed the same for years."""

import base64
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

Kind = TypeVar("Kind")


def encode(value: object) -> str:
    """Return the one JSON text of a dataclass: keys sorted, no spaces, nothing of the machine."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def decode(kind: type[Kind], text: str) -> Kind:
    """Return the dataclass a text was made from; a field added since takes its default.

    Raises:
        ValueError, KeyError, TypeError: the text is not such a dataclass.
    """
    built: Kind = _built(kind, json.loads(text))
    return built


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, date):
        return value.isoformat()
    return value


def _built(kind: Any, value: Any) -> Any:
    if get_origin(kind) in (Union, UnionType):
        if value is None:
            return None
        (kind,) = [part for part in get_args(kind) if part is not NoneType]
    if get_origin(kind) is tuple:
        return _built_tuple(get_args(kind), value)
    if is_dataclass(kind):
        return _built_dataclass(kind, value)
    if kind is bytes:
        return base64.b64decode(value)
    if kind is date:
        return date.fromisoformat(value)
    return kind(value) if issubclass(kind, Enum) else value


def _built_tuple(kinds: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_built(kinds[0], item) for item in value)
    return tuple(_built(kind, item) for kind, item in zip(kinds, value, strict=True))


def _built_dataclass(kind: Any, value: Mapping[str, Any]) -> Any:
    hints = _hints(kind)
    return kind(**{name: _built(hints[name], item) for name, item in value.items()})


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)
