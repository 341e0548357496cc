"""A run in a few facts: profile, model, how far it is, how many programs, what came out. What ``repr(run)`` says."""
from __future__ import annotations

import html
import json
from pathlib import Path
from typing import Any

from secgen_lib.core.numbers import share
from secgen_lib.core.settings import RunConfig


def facts(run_id: str, config: RunConfig, folder: Path, manifest: dict[str, Any] | None) -> dict[str, str]:
    """Name -> fact, in the order in which they are read. ``manifest`` is None for a run that is not there yet.

    Reads ``figures/summary.json`` where it is there; nothing else.
    """
    about = {"run": run_id, "profile": config.profile, "model": config.model.name, "state": _state(manifest)}
    try:
        summary = json.loads((folder / "figures" / "summary.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return about
    for name in ("original", "tuned"):
        if model := summary.get(name):
            about[name] = (f"{model.get('n')} programs, EFR {share(*model.get('efr') or [None])}, "
                           f"pass@1 {share(*model.get('pass@1') or [None])}")
    return about


def line(about: dict[str, str]) -> str:
    """The facts in one line, for a terminal."""
    rest = "; ".join(f"{name}: {value}" for name, value in about.items() if name != "run")
    return f"<run {about['run']}; {rest}>"


def table(about: dict[str, str]) -> str:
    """The facts as a table of HTML, escaped, for a notebook."""
    rows = "".join(f'<tr><th style="text-align:left">{html.escape(name)}</th><td style="text-align:left">'
                   f"{html.escape(value)}</td></tr>" for name, value in about.items())
    return f"<table><tbody>{rows}</tbody></table>"


def _state(manifest: dict[str, Any] | None) -> str:
    if manifest is None:
        return "not begun"
    stages = manifest.get("stages") or {}
    if not stages:
        return "begun, no stage yet"
    done = [name for name, state in stages.items() if state.get("done")]
    open_ = [name for name in stages if name not in done]
    said = f"{len(done)} stage{'s' * (len(done) != 1)} done" + (f", open: {', '.join(open_)}" if open_ else "")
    return f"restored from shipped answers; {said}" if manifest.get("restored") else said
