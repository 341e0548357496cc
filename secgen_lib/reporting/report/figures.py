"""The figures of the report: which, in what order, how each is read, and the pictures with their data as data URIs."""
from __future__ import annotations

import base64
import csv
import json
import re
from pathlib import Path
from typing import Any

from secgen_lib.core.numbers import finite
from secgen_lib.experiment.run import Run
from secgen_lib.reporting.report.links import links
from secgen_lib.reporting.report.readings import reading

ROWS_SHOWN = 60
TELLING = ("dataset", "language", "metric", "class", "outcome", "reach", "fate", "cycle")
"""Columns that tell a reader which row of its data a part of a figure is."""
LOOP = ("feedback_loop", "The loop",
        "What goes back to the model, and what judges every program without ever reaching the model.")
HEAD = ("efr_pass1", "Errors and function, before and after",
        "Share of error-free programs (judges) and pass@1, original and tuned, without and with feedback. Of two "
        "bars that overlap nothing follows: the paired difference, where it is drawn, and its p in the table are the "
        "test.")
ARMS = ("arms_forest", "Every arm against the original",
        "The same pairs, optimizer steps and batches for every trained arm; drawing again trains nothing. The arm with "
        "shuffled labels shows what training without information does. Filled is by Holm over arms and metrics; where "
        "a number is a named endpoint, the p in the table decides.")
FIGURES = (
    ("correct_per_cycle", "Correct programs, cycle by cycle",
     "The paper's pair of figures: how many programs are correct, and pass@1, after each cycle of feedback. In thin "
     "lines what the same number of answers brings without the findings."),
    ("outcomes", "What becomes of programs",
     "Of what the error rate is made, and what is left. A tuning that only moves programs from one class of failure to "
     "another shows here."),
    ("feedback_reach", "How far feedback reaches",
     "What the loop can say of the programs that fail. Where there is nothing to say, no cycle helps: the program is "
     "accepted, and wrong."),
    ("repair_cycles", "What each repair cycle brings",
     "Programs that stand after each cycle. The controls cost as many answers: feedback is worth what it adds over "
     "them."),
    ("error_distribution", "Which errors there are, by the judges",
     "Programs with at least one finding of each class, as a share of programs that build. A class that one "
     "side lacks may rest on one or two programs: it is new or gone only where p after Holm is below 0.05."),
    ("error_distribution_teacher", "Which errors there are, by the teacher",
     "The same by the tools whose findings the loop and the pairs see: what was trained against."),
    ("errors_by_language", "Which errors there are, by language",
     "By the judges, without feedback, a data set and language at a time; each with its own scale."),
    ("new_findings", "What becomes of findings in a repair",
     "Fixed; deleted with its code; persistent; introduced; revealed (the parent did not build, so nobody could see "
     "it)."),
    ("training_curves", "The tuning",
     "If chosen and rejected log-probabilities both fall, the likelihood moved away from both; the margin alone would "
     "not show it. The validation build rate tells whether the model still writes programs."),
    ("transfer", "How far tuning carries",
     "What changes on the mined tasks but not on other families was learnt of those problems. Only the last line is "
     "generalisation."),
    ("over_optimisation", "Pushing the tuning",
     "On validation tasks: where the teacher's error-free rate parts from the judges', or programs stop building, "
     "the tuning has gone too far. A widest gap is picked after looking, on the few families of the split: it says "
     "where to look, and is no test. Where margins are small (near 0.2 in the lab), the loss is in its linear part, "
     "and beta can hardly matter."),
    ("validation_changes", "Settings, on validation",
     "What settings are chosen by. A change of all programs that stands in one language alone, or that comes with much "
     "shorter answers, is not what it seems."),
    ("classes_by_arm", "Classes of errors, by what taught each arm",
     "By the oracle: an arm whose teacher sees a class should lose it, and no other arm. What the judges say of a "
     "class, hollow, is what the paper had."),
    ("who_sees", "What reads and what runs",
     "Who finds the unsafe programs, and how many there are among those that static judges call clean: by so much an "
     "error rate of static analysis is too low."),
    ("calibration_recall", "What each analyzer finds",
     "On our suite of labelled programs, an upper bound: the defects were chosen by people who know the tools."),
    ("calibration_precision", "What each analyzer says of sound programs",
     "On the repaired twins, and on traps that look defective and are not."),
    ("calibration_kappa", "Whether the analyzers agree",
     "Teacher and judge should not be too alike, or the judge learns nothing new."),
    ("corrected_efr", "EFR, corrected",
     "How far the judges' EFR is off for this run's programs: corrected by programs that the security tests judged. "
     "Where the corrected interval misses the mark of all security tests in more than one run of twenty, the method is "
     "broken."),
    ("recorded_repair", "Recorded GPT-4 repair rounds",
     "Programs that GPT-4 wrote and repaired in an earlier study, judged by our analyzers."),
    ("published_values", "Published values",
     "Numbers of the paper beside this run's. Other models, tasks and analyzers: to be read side by side, not "
     "compared."),
    ("selected", "Tasks chosen by a model's errors",
     "The paper chose its tasks so. The answers that chose them are wrong by construction: whatever is drawn next does "
     "better, of an untouched model as well."),
    ("cyberseceval_models", "CyberSecEval, published",
     "Computed from Meta's published counts. Nothing here was run by us."),
)
"""Name, title, how to read it."""


def section(run: Run, explorer: str = "") -> dict[str, Any]:
    """The loop's picture, the answer's, the others that the run has, and in words what it has not. ``explorer``: its
    page, to which rows of data are linked."""
    first = (ARMS, HEAD) if len(run.config.arms) > 1 else (HEAD, ARMS)
    head, *others = [figure(run, *about, explorer) for about in first]
    if head["image"] is None and others[0]["image"] is not None:
        head, others = others[0], [head]
    shown = [*others, *(figure(run, *about, explorer) for about in FIGURES)]
    return {"loop": figure(run, *LOOP), "head": head, "shown": [one for one in shown if one["image"]],
            "absent": absent(run, [one for one in (head, *shown) if not one["image"]])}


def absent(run: Run, figures: list[dict[str, Any]]) -> str:
    """What was not drawn, and why where that is known; empty where all was."""
    missing = [one["title"] for one in figures]
    if not missing:
        return ""
    why = " A restored run is drawn without the tools, so nothing is calibrated in it." if run.restored else ""
    arms = "" if len(run.config.arms) > 1 else " Figures of several arms need a profile that has them."
    return f"Not drawn in this run: {'; '.join(missing)}.{why}{arms}"


def figure(run: Run, name: str, title: str, caption: str, explorer: str = "") -> dict[str, Any]:
    """One figure of the run as data URIs, with its data, its reading and the links that lie over it; ``image`` is None
    where it was not drawn."""
    folder = run.folder / "figures"
    entry: dict[str, Any] = {"name": name, "title": title, "caption": caption, "image": None, "data": None, "drawn": "",
                             "reading": "", "width": _width(folder / f"{name}.svg"), "spots": []}
    ways: list[list[dict[str, str]]] = []
    named: list[dict[str, str]] = []
    for suffix, kind in ((".svg", "image/svg+xml"), (".png", "image/png")):
        if (folder / f"{name}{suffix}").is_file():
            entry["image"] = _uri((folder / f"{name}{suffix}").read_bytes(), kind)
            break
    if (folder / f"{name}.csv").is_file():
        raw = (folder / f"{name}.csv").read_bytes()
        rows = list(csv.reader(raw.decode("utf-8").splitlines()))
        heads = rows[0] if rows else []
        entry["data"] = {"uri": _uri(raw, "text/csv"), "columns": heads,
                         "rows": [[short(cell) for cell in row] for row in rows[1:ROWS_SHOWN + 1]],
                         "more": max(0, len(rows) - 1 - ROWS_SHOWN)}
        named = [dict(zip(heads, row, strict=False)) for row in rows[1:]]
        ways = links(explorer, name, named, run.config)
        entry["data"]["links"] = ways[:ROWS_SHOWN]
        entry["reading"] = reading(name, named)
    if (folder / f"{name}.json").is_file():
        sidecar = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        entry["drawn"] = ". ".join(str(sidecar[key]).rstrip(".") for key in ("note", "caption") if sidecar.get(key))
        entry["spots"] = _spots(sidecar.get("spots", []), ways, named)
    return entry


def _spots(drawn: list[dict[str, Any]], ways: list[list[dict[str, str]]], rows: list[dict[str, str]],
           ) -> list[dict[str, str]]:
    """Links over the picture, where the plot says that a side of a row is drawn: ``href``, ``text``, ``style``."""
    found = []
    for spot in drawn if ways else ():
        way = next((one for one in ways[spot["row"]] if one["side"] == spot["side"]), None)
        if way is not None:
            row = rows[spot["row"]]
            about = ", ".join(f"{name} {row[name]}" if name == "cycle" else row[name]
                              for name in TELLING if row.get(name))
            place = zip(("left", "top", "width", "height"), spot["box"], strict=True)
            found.append({"href": way["href"], "text": f"{about}; {way['text']} programs",
                          "style": ";".join(f"{name}:{float(value):g}%" for name, value in place)})
    return found


def short(cell: str) -> str:
    """A cell of a csv as the page shows it: four digits, 200 characters."""
    try:
        number = finite(cell)
    except ValueError:
        return cell if len(cell) < 200 else f"{cell[:200]} …"
    return cell if number is None or number == int(number) else f"{number:.4g}"


def _width(path: Path) -> int:
    """The width in CSS pixels at which a figure is shown at most: a little larger than it was drawn for print."""
    drawn = re.search(r'<svg[^>]*?width="([0-9.]+)pt"', path.read_text(encoding="utf-8")) if path.is_file() else None
    return round(float(drawn[1]) * 1.8) if drawn else 900


def _uri(data: bytes, kind: str) -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}"
