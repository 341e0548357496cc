"""The page as one file: template, styles, scripts by their hashes, the index, the chunks."""
from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from secgen_lib.core.atomic import replacing
from secgen_lib.core.errors import SecgenError
from secgen_lib.experiment.run import Run
from secgen_lib.reporting.explorer.bodies import chunks, pack
from secgen_lib.reporting.explorer.index import index
from secgen_lib.reporting.explorer.links import FACETS
from secgen_lib.reporting.views.page import style, visible
from secgen_lib.reporting.views.samples import Samples

HERE = Path(__file__).parent / "assets"
VENDOR = Path(__file__).parents[2] / "resources" / "vendor"
NAME = "explorer.html"
SCRIPTS = ("data", "filters", "state", "dom", "listing", "changes", "facets", "list", "overview", "program", "main")
"""Our own scripts, in order: they are one function in the page, so that nothing of them is global."""


def write(run: Run, out: Path | None = None) -> Path:
    """Write the page of ``run`` (into its folder, or to ``out``); returns its path.

    Raises :class:`SecgenError` where the run has no programs, a table of it was changed, or ``out`` is a folder.
    """
    path = run.folder / NAME if out is None else out
    if path.is_dir():
        raise SecgenError("is a folder", path, f"name a file, such as --out {path / NAME}")
    text = html(Samples(run))
    with replacing(path) as scratch:
        scratch.write_text(text, encoding="utf-8")
    return path


def html(known: Samples, start: str = "") -> str:
    """The page as text. ``start``: what it shows first in a frame, as the end of a link (``#verdict=flagged``)."""
    import jinja2
    from markupsafe import Markup

    run, listed = known.run, index(known)
    packed = chunks(known, listed)
    listed.columns["tasks"]["chunk"] = packed.of_task
    listed.columns["order"] = list(FACETS)
    sheet, scripts = style() + (HERE / "page.css").read_text(encoding="utf-8"), [*vendored(), own_script()]
    loader = jinja2.FileSystemLoader(HERE)
    environment = jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined,
                                     trim_blocks=True, lstrip_blocks=True)
    return environment.get_template("page.html.j2").render(
        run_id=run.run_id, start=start, note=visible(run.config.note), restored=restored(run),
        total=len(listed.programs), policy=Markup(policy(sheet, scripts)), style=Markup(sheet),
        scripts=[Markup(script) for script in scripts], index=Markup(pack(listed.columns)),
        chunks=[Markup(chunk) for chunk in packed.packed])


def restored(run: Run) -> str:
    """What a restored run lacks, in one sentence; empty where it lacks nothing."""
    about = run.restored or {}
    return "" if not about.get("without_text") else (
        f"Drawn from shipped answers: the texts of {about['without_text']:,} of {about['tasks']:,} tasks are their "
        "data sets' and not in this page. In programs and messages each ▒ stands for one character of them.")


def policy(sheet: str, scripts: list[str]) -> str:
    """The content policy: these scripts and this style sheet, nothing from elsewhere, and no text is ever made HTML."""
    allowed = " ".join(f"'sha256-{_hash(script)}'" for script in scripts)
    return (f"default-src 'none'; script-src {allowed}; style-src 'sha256-{_hash(sheet)}'; base-uri 'none'; "
            "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'")


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")


@cache
def manifest() -> list[dict[str, Any]]:
    """The libraries in the page: package, version, licence, source, and the SHA-256 of each file."""
    listed: list[dict[str, Any]] = json.loads((VENDOR / "vendor.json").read_text(encoding="utf-8"))
    return listed


def vendored() -> list[str]:
    """The libraries' files as the manifest has them. Raises :class:`SecgenError` where one is another."""
    scripts = []
    for package in manifest():
        for name, sha256 in package["files"].items():
            raw = (VENDOR / name).read_bytes()
            if hashlib.sha256(raw).hexdigest() != sha256:
                raise SecgenError(f"is not {package['package']} {package['version']} as vendor.json has it",
                                  VENDOR / name, "take it from git again")
            scripts.append(raw.decode("utf-8"))
    return scripts


@cache
def own_script() -> str:
    """The page's own scripts as one."""
    parts = [(HERE / f"{name}.js").read_text(encoding="utf-8") for name in SCRIPTS]
    return '(() => {\n"use strict";\n' + "\n".join(parts) + "\n})();"
