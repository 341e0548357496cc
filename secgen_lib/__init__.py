"""Secure code generation by LLMs: generate, judge, repair, tune, compare.

``docs/architecture.md`` draws the modules; ``docs/method.md`` says what every number means. Notebooks take what they
need from here (``from secgen_lib import open_run, plots``); a name is loaded when it is asked for.
"""
from __future__ import annotations

from importlib import import_module
from typing import Any

_PUBLIC = {
    "AnalyzerSpec": "core.settings:AnalyzerSpec",
    "Completion": "core.records:Completion",
    "Task": "core.records:Task",
    "explorer": "reporting.explorer",
    "ground_truth": "experiment.arms.ground_truth",
    "judge": "judging.judge",
    "open_run": "experiment.run:open_run",
    "plots": "reporting.plots",
    "prompts": "core.prompts",
    "report": "reporting.report",
    "stages": "experiment.stages",
    "transfer": "experiment.arms.transfer",
    "views": "reporting.views",
}
"""Name -> where it lives, as ``module`` or ``module:object``."""


def __getattr__(name: str) -> Any:
    if name not in _PUBLIC:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, _, item = _PUBLIC[name].partition(":")
    found = import_module(f"{__name__}.{module}")
    return getattr(found, item) if item else found


def __dir__() -> list[str]:
    return sorted([*globals(), *_PUBLIC])
