"""One page that holds a whole run: the answer, figures, numbers, programs before and after, with what it was made.

``build(run)`` writes ``report.html`` into the run's folder. The page needs no network and no scripts: figures and data
are inside it. All text that a model, a tool or a data set wrote passes through autoescaping or the views' own escaping.
"""
from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from secgen_lib.core.atomic import replacing
from secgen_lib.experiment.run import Run
from secgen_lib.reporting.explorer import NAME
from secgen_lib.reporting.report import answer, arms, datasets, endpoints, figures
from secgen_lib.reporting.report.figures import short
from secgen_lib.reporting.report.summary_text import (
    RATES,
    changes,
    classes,
    headline,
    limits,
    story,
)

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["answer", "arms", "build", "changes_frame", "datasets", "endpoints", "figures", "headline_frame", "limits",
           "sentences", "story"]

SHOWN = 20
"""Pairs of programs that the page shows whole."""
TRAINING = ("train_seed", "split", "step", "loss", "chosen_logp", "rejected_logp", "margin", "accuracy", "chosen_len",
            "rejected_len", "val_build_rate")


def build(run: Run, n_pairs: int = SHOWN, *, alone: bool = False) -> Path:
    """Write the report of ``run`` and return its path. What a stage has not made yet is named as missing. ``alone``:
    without links to the explorer beside it, for a place where that is not."""
    import jinja2

    from secgen_lib.reporting import views

    loader = jinja2.FileSystemLoader(Path(__file__).parent)
    environment = jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined,
                                     trim_blocks=True, lstrip_blocks=True)
    environment.filters["shown"] = views.visible
    page = environment.get_template("page.html.j2").render(context(run, n_pairs, alone))
    path = run.folder / "report.html"
    with replacing(path) as scratch:
        scratch.write_text(page, encoding="utf-8")
    return path


def context(run: Run, n_pairs: int = SHOWN, alone: bool = False) -> dict[str, Any]:
    """All that the template shows, as plain values."""
    import yaml
    from markupsafe import Markup

    from secgen_lib.reporting import views

    manifest, summary = run.manifest(), _summary(run)
    explorer = NAME if not alone and (run.folder / NAME).is_file() else ""
    style = (Path(__file__).parent / "page.css").read_text(encoding="utf-8")
    return {
        "style": Markup(f"{views.style()}{style}"), "run_id": run.run_id, "profile": run.config.profile,
        "note": run.config.note, "lab": run.config.model.name == "lab", "manifest": manifest, "summary": summary,
        "config": yaml.safe_dump(run.config.model_dump(mode="json"), sort_keys=False),
        "tables": _tables(manifest), "endpoints": endpoints.section(summary, manifest),
        "sentences": sentences(run), "answer": answer.tables(summary), "notes": answer.notes(run, summary),
        "story": story(summary), "headline": headline(summary),
        "unseen": headline(summary["unseen_families"]) if summary and summary.get("unseen_families") else [],
        "by_dataset": datasets.rows(summary), "by_dataset_changes": datasets.changes(summary),
        "by_dataset_changed": [name for name, _ in datasets.CHANGED.values()], "repair": datasets.repair(summary),
        "changes": changes(summary), "unseen_changes": changes((summary or {}).get("unseen_families")),
        "classes": classes(summary), "figures": figures.section(run, explorer),
        "pairs": _pairs(run), "training": _training(run), "arms": _arms(run, summary),
        "behind": _behind(run, n_pairs), "reads": arms.reads(manifest), "rule": views.RULE,
        "limits": limits(run.config, summary, manifest),
        "explorer": explorer,
    }


def sentences(run: Run) -> list[str]:
    """The answer of a run in at most three sentences, as they head its report."""
    return answer.sentences(_summary(run), answer.lost(run), run.config.model.name == "lab")


def _arms(run: Run, summary: dict[str, Any] | None) -> dict[str, Any] | None:
    """What the section on the arms shows; None for a profile with one arm, and before notebook 07."""
    compared = arms.comparable(run)
    if not compared or not (summary or {}).get("arms"):
        return None
    tables = [("test", "against_original", "Test tasks: each arm against the original, paired, without feedback."),
              ("test", "tuned_against", "Test tasks: the tuned arm less each other arm."),
              ("unseen", "against_original", "Tasks of the split unseen: each arm against the original.")]
    return {"intro": arms.intro(run), "story": arms.story(summary), "columns": list(arms.COLUMNS.values()),
            "tables": [(caption, rows) for split, kind, caption in tables if (rows := arms.rows(summary, split, kind))],
            "between": arms.between(summary), "budgets": arms.budgets(run)}


def _behind(run: Run, n_pairs: int) -> list[Any]:
    """The programs behind the effect of each arm that was measured, or of feedback where none was."""
    from secgen_lib.reporting import views

    compared = arms.comparable(run)
    if not compared:
        return [views.behind(run, n=n_pairs)]
    every = [views.behind(run, arm, -(-n_pairs // 2)) for arm in compared]
    return [one for one in every if one.compared and one.arm != "original"] or [views.behind(run, n=n_pairs)]


def headline_frame(part: dict[str, Any] | None) -> pd.DataFrame:
    """The main table for a notebook: ``76.8 % [69.3, 84.3]``, a row per model and way of repair."""
    import pandas as pd

    names = [name for _, name in RATES]
    rows = []
    for row in headline(part):
        values = [f"{c['value']} {c['interval']}".rstrip() for c in row["cells"]]
        rows.append({"model": row["name"], **dict(zip(names, values, strict=True)), "n": row["n"],
                     "unscored": row["unscored"]})
    return pd.DataFrame(rows, columns=["model", *names, "n", "unscored"]).set_index("model")


def changes_frame(part: dict[str, Any] | None) -> pd.DataFrame:
    """Tuned against original for a notebook: change, 95 % interval, p, level of the test, detectable difference."""
    import pandas as pd

    columns = ["name", "value", "interval", "p", "level", "detectable", "note"]
    return pd.DataFrame(changes(part), columns=columns).set_index("name").rename_axis("tuned against original")


def _summary(run: Run) -> dict[str, Any] | None:
    return run.summary() if (run.folder / "figures" / "summary.json").is_file() else None


def _pairs(run: Run) -> dict[str, Any] | None:
    """The mining report, flat, and the pairs by kind; None before stage 05."""
    reports = list(run.tables.rows("pair_report"))
    pairs = run.table("pairs")
    if not reports:
        return None
    kinds = pairs["kind"].value_counts().to_dict() if len(pairs) else {}
    return {"total": len(pairs), "kinds": kinds, "rows": [row for report in reports for row in _flat(report)]}


def _flat(value: dict[str, Any], above: str = "") -> list[tuple[str, str]]:
    rows = []
    for key, inner in value.items():
        name = f"{above}{key}".replace("_", " ")
        if isinstance(inner, dict):
            rows.extend(_flat(inner, f"{name}: "))
        else:
            rows.append((name, ", ".join(map(str, inner)) if isinstance(inner, list) else short(str(inner))))
    return rows


def _training(run: Run) -> dict[str, Any] | None:
    """First and last logged row of every seed and split; None before stage 06."""
    table = run.table("training")
    if not len(table):
        return None
    if "arm" in table:
        table = table[table["arm"] == run.config.tuned]
    groups = [name for name in ("train_seed", "split") if name in table]
    ends = table.sort_values("step").groupby(groups, dropna=False) if groups else [("", table)]
    rows = []
    for _, part in ends:
        rows += part.iloc[[0, -1] if len(part) > 1 else [0]].to_dict("records")
    columns = [c for c in TRAINING if c in table and not all(_blank(row.get(c)) for row in rows)]
    shown = [["" if _blank(row[c]) else short(str(row[c])) for c in columns] for row in rows]
    return {"columns": columns, "rows": shown}


def _blank(value: Any) -> bool:
    return value is None or value != value


def _tables(manifest: dict[str, Any]) -> dict[str, list[tuple[str, str]]]:
    """The manifest's sections as rows; a value that is missing is said to be."""
    named = {"tools": "Tools that judged", "packages": "Packages", "hashes": "Hashes", "platform": "Machine",
             "generation": "Generation", "servers": "Servers"}
    return {title: [(str(k), _said(v)) for k, v in sorted(manifest[name].items())]
            for name, title in named.items() if manifest.get(name)}


def _said(value: Any) -> str:
    """A value of the manifest in words."""
    if isinstance(value, dict):
        return "; ".join(f"{name} {_said(each)}" for name, each in value.items() if each not in (None, "", []))
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "unknown" if value in (None, "") else str(value)
