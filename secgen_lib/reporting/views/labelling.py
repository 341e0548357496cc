"""The form in which a person judges programs: one HTML file, no network, no server; its button saves the labels."""
from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from secgen_lib.analyzers.findings.taxonomy import CATEGORIES
from secgen_lib.calibration.labelling import Sample
from secgen_lib.core.errors import SecgenError, writing
from secgen_lib.core.records import Finding
from secgen_lib.reporting.views.page import style, visible
from secgen_lib.reporting.views.program import MAX_LINES, by_line, highlight

HERE = Path(__file__).parent


def write(drawn: Sample, path: Path, findings: Mapping[str, Sequence[Finding]] | None = None) -> int:
    """Write the form to ``path``; how many programs it asks about. Its button saves ``<path's stem>.jsonl``.

    Without ``findings`` (completion_id -> what the analyzers say) the form is blind. Arms are not in the file.
    Raises :class:`SecgenError` where there is nothing to look at.
    """
    shown = drawn.shown()
    if not len(shown):
        raise SecgenError("nothing to look at: no drawn program builds", path)
    with writing(path):
        path.write_text(page(drawn, f"{path.stem}.jsonl", findings), encoding="utf-8")
    return len(shown)


def page(drawn: Sample, download: str, findings: Mapping[str, Sequence[Finding]] | None = None) -> str:
    """The form as HTML. All text of programs and tasks is escaped; the one script is named by its hash in the page's
    content policy, so that nothing else can run.
    """
    import jinja2
    from markupsafe import Markup

    loader = jinja2.FileSystemLoader(HERE)
    environment = jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined,
                                     trim_blocks=True, lstrip_blocks=True)
    script = (HERE / "label_form.js").read_text(encoding="utf-8")
    sign = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    programs = [_program(row, None if findings is None else findings[str(row["completion_id"])])
                for row in drawn.shown().to_dict("records")]
    data = {**drawn.about(), "blind": findings is None, "download": re.sub(r"[^\w.-]", "_", download),
            "ids": [row["id"] for row in programs]}
    return environment.get_template("label_form.html.j2").render(
        style=Markup(style()), script=Markup(script), sign=sign, data=data, programs=programs, classes=CATEGORIES)


def _program(row: Mapping[str, Any], findings: Sequence[Finding] | None) -> dict[str, Any]:
    from markupsafe import Markup

    marks = by_line(findings or (), {})
    lines = [(i, Markup(line), Markup(marks.pop(i, "")))
             for i, line in enumerate(highlight(row["code"].rstrip("\n"), row["language"])[:MAX_LINES], 1)]
    cut = row["code"].rstrip("\n").count("\n") + 1 - len(lines)
    return {"id": row["completion_id"], "language": row["language"], "task": visible(row["prompt"]), "lines": lines,
            "cut": cut, "rest": Markup("".join(f"line {line}: {html}" for line, html in sorted(marks.items())))}
