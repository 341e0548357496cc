"""Data sets, one file each: a module that has ``DATASET`` keeps :class:`TaskSet`, :class:`Completes` where a recorded
row is not yet a whole program, :class:`Judges` where it runs its tests itself, and :class:`Prepares` where it puts
something before each program. ``failing/`` lists the tasks whose own canonical solution does not pass.
"""
from __future__ import annotations

import inspect
import pkgutil
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any, cast

from secgen_lib.core import contracts, spelling
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task
from secgen_lib.tasks.protocol import Completes, Judges, Prepares, TaskSet

__all__ = ["Completes", "Judges", "Prepares", "TaskSet", "before", "cpu_s", "get", "is_file", "judge", "known_failures",
           "load", "named", "names", "options"]


ALIASES = {"mbpp+": "mbpp_plus", "mbxp": "mbpp_cpp", "mbxp_cpp": "mbpp_cpp"}
"""What data sets are also called."""


def names() -> tuple[str, ...]:
    """The data sets there are: modules of this folder with a ``DATASET``."""
    return tuple(name for name in sorted(m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_"))
                 if hasattr(import_module(f"{__name__}.{name}"), "DATASET"))


def named(given: str) -> str:
    """The data set that a user means (``Human-Eval``: ``humaneval``); a file of tasks is its own name. Raises
    :class:`SecgenError`."""
    found = given if is_file(given) else spelling.known(given, names(), ALIASES)
    if found is None:
        raise SecgenError(f"no data set {given!r}", "tasks", _meant(given))
    return found


def _meant(given: str) -> str:
    said = spelling.meant(given, names(), "choose one of")
    return said if said.endswith("?") else f"{said}, or a .jsonl file of tasks"


def is_file(name: str) -> bool:
    """Whether a data set's name is that of a file of tasks (``tasks/selected.py``)."""
    return name.endswith((".jsonl", ".jsonl.gz"))


def _module(name: str) -> ModuleType | None:
    """The module of a data set, without reading the others; None where there is none of that name."""
    if not name.isidentifier() or name.startswith("_") or find_spec(f"{__name__}.{name}") is None:
        return None
    module = import_module(f"{__name__}.{name}")
    return module if hasattr(module, "DATASET") else None


def get(name: str) -> TaskSet:
    """A data set; an unknown name raises :class:`SecgenError` with the valid ones, a module that keeps no
    :class:`TaskSet` one that says what it lacks."""
    module = _module("selected" if is_file(name) else name)
    if module is None:
        raise SecgenError(f"no data set {name!r}", "tasks", _meant(name))
    contracts.require(module, TaskSet, module.__name__)
    return cast(TaskSet, module)


def cpu_s(name: str) -> float | None:
    """Seconds of CPU time that a data set asks for each suite (its ``CPU_S``); None where it asks for none."""
    return getattr(_module(name), "CPU_S", None)


def judge(name: str) -> Judges | None:
    """The data set, where it judges its programs itself; None where their language does."""
    module = _module(name)
    if module is None or not hasattr(module, "execute"):
        return None
    contracts.require(module, Judges, module.__name__)
    return cast(Judges, module)


def before(task: Task, code: str) -> str:
    """What the task's data set puts before this program, whole lines; empty for most sets."""
    module = _module(task.dataset)
    if module is None or not hasattr(module, "before"):
        return ""
    contracts.require(module, Prepares, module.__name__)
    return cast(Prepares, module).before(task, code)


def options(name: str) -> tuple[str, ...]:
    """What a data set's ``load`` can be asked for: ``n`` and ``seed``, and ``split`` but for a file of tasks."""
    return tuple(name for name in inspect.signature(get(name).load).parameters if name != "path")


def load(name: str, **chosen: Any) -> list[Task]:
    """The tasks of a data set; an option it does not have raises :class:`SecgenError` with those it has."""
    known = options(name)
    unknown = sorted(set(chosen) - set(known))
    if unknown:
        raise SecgenError(f"data set {name} has no option {unknown[0]!r}", "tasks",
                          f"its options are {', '.join(known) or 'none'}")
    arguments = {**chosen, "path": name} if is_file(name) else chosen
    return get(name).load(**arguments)


@cache
def known_failures(name: str) -> dict[str, str]:
    """task_id -> cause, for every task whose own canonical solution does not pass here (``failing/<name>.yaml``).

    Those tasks stay in the data set and in every rate; reports show the list and the rate without them beside it.
    """
    import yaml

    path = Path(__file__).parent / "failing" / f"{name}.yaml"
    return dict(yaml.safe_load(path.read_text(encoding="utf-8")) or {}) if path.is_file() else {}
