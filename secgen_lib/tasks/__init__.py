"""Data sets, one file each: ``DATASET``, ``SOURCE`` (where the original lives, pinned) and ``load(**options)``."""
from __future__ import annotations

import inspect
import pkgutil
from importlib import import_module
from types import ModuleType
from typing import Any

from secgen_lib.errors import SecgenError
from secgen_lib.records import Task


def names() -> tuple[str, ...]:
    """The data sets there are: modules of this folder with a ``DATASET``."""
    return tuple(name for name in sorted(m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_"))
                 if hasattr(import_module(f"{__name__}.{name}"), "DATASET"))


def get(name: str) -> ModuleType:
    """The module of a data set; an unknown name raises :class:`SecgenError` with the valid ones."""
    if name not in names():
        raise SecgenError(f"no data set {name!r}", "tasks", f"choose one of {', '.join(names())}")
    return import_module(f"{__name__}.{name}")


def options(name: str) -> tuple[str, ...]:
    """What a data set's ``load`` can be asked for (``split``, ``n``, ``seed`` where they mean something)."""
    return tuple(inspect.signature(get(name).load).parameters)


def load(name: str, **chosen: Any) -> list[Task]:
    """The tasks of a data set; an option it does not have raises :class:`SecgenError` with those it has."""
    known = options(name)
    unknown = sorted(set(chosen) - set(known))
    if unknown:
        raise SecgenError(f"data set {name} has no option {unknown[0]!r}", "tasks",
                          f"its options are {', '.join(known)}")
    return get(name).load(**chosen)
