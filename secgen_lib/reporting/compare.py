"""Headline numbers side by side: a run and the published values, or two runs. Text for a terminal."""
from __future__ import annotations

from pathlib import Path
from typing import Any

from secgen_lib.core import runs, spelling
from secgen_lib.core.config import profiles
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.numbers import p_value, percent
from secgen_lib.core.store import figures_folder, read_json

RATES = ("build_rate", "efr", "efr_teacher", "pass@1", "secure_pass@1", "stub_rate")
CHANGES = ("findings_relative_change", "efr_change", "pass@1_change")


def find(name: str) -> tuple[Path, dict[str, Any]]:
    """The summary of a folder, of a run by its id, of a profile's run, or of a profile's promoted figures; and where it
    is. Raises :class:`SecgenError` where there is none."""
    try:
        run = [runs.find(name) / "figures"]
    except SecgenError:
        run = []
    places = [Path(name), Path(name) / "figures", *run, figures_folder() / name]
    for path in (place / "summary.json" for place in places):
        if path.is_file():
            return path, read_json(path, "`secgen run`")
    there = [*runs.names(), *profiles(), *sorted(path.parent.name for path in figures_folder().glob("*/summary.json"))]
    what = f"`secgen run {name}` makes it" if name in profiles() else spelling.meant(name, dict.fromkeys(there))
    raise SecgenError("no summary.json of that name", name, what)


def render(profile: str, other: str | None) -> str:
    """The named endpoints, where a profile has some; one table: rates with intervals for each arm; then changes; then
    the published values, in their own words; and where each summary is that was named by its profile or run."""
    there = {name: find(name) for name in ([profile, other] if other else [profile])}
    summaries = {name: summary for name, (_, summary) in there.items()}
    columns = [(f"{name} {arm}", summary[arm]) for name, summary in summaries.items() for arm in ("original", "tuned")
               if summary.get(arm)]
    wide = max([28, *(len(head) + 2 for head, _ in columns)])
    lines = [line for name, summary in summaries.items() for line in _named(name, summary)]
    lines += [" " * 28 + "".join(f"{head:>{wide}}" for head, _ in columns)]
    for rate in RATES:
        lines.append(f"{rate:>28}" + "".join(f"{_triple(values[rate]):>{wide}}" for _, values in columns))
    lines.append(f"{'n (unscored)':>28}" + "".join(f"{values['n']} ({values['unscored']})".rjust(wide)
                                                    for _, values in columns))
    for name, summary in summaries.items():
        lines.append("")
        if not summary.get("tuned"):
            lines.append(f"{name}: no tuned model was measured")
            continue
        lines += [f"{name}: {change} {_changed(summary, change)}, p {p_value(summary.get(change + '_p_value'))}"
                  for change in CHANGES if summary.get(change)]
    if other is None:
        lines += ["", "Published (other models, other tasks, other analyzers; never on one axis with the above):"]
        lines += [f"  {row['quantity']}: {row['published']} ({row['published_on']})" for row in _published()]
    else:
        lines += ["", *_tested(profile, other)]
    lines += [f"{name}: from {path}" for name, (path, _) in there.items() if not Path(name).is_dir()]
    return "\n".join(lines)


def _named(name: str, summary: dict[str, Any]) -> list[str]:
    """A line for each endpoint that was named before anything was measured, the primary first; then an empty one."""
    from secgen_lib.reporting.report import endpoints

    lines = []
    for row in endpoints.rows(summary):
        role = f" ({row['role']})" if row["role"] == "primary" else ""
        ends = row["interval"].strip("[]").replace("\u00a0…\u00a0", ", ")
        change = f"{row['change']} [{ends}], p {row['p']}" if ends else row["change"]
        lines.append(f"{name}: {row['endpoint']}{role}: {' '.join(change.split())}; published: {row['published']}; "
                     f"{row['reading']}")
    return [*lines, ""] if lines else []


def _tested(profile: str, other: str) -> list[str]:
    """The difference of two runs, tested; why not, where one is known by its summary alone."""
    from secgen_lib.experiment.run import find_run
    from secgen_lib.reporting import between

    runs_there = []
    for name in (profile, other):
        try:
            runs_there.append(find_run(name))
        except SecgenError:
            how = f": `secgen restore {name}` makes one of its shipped answers" if name in runs.shipped() else \
                f": `secgen run {name}` makes one" if name in profiles() else ""
            return [f"the difference is not tested: of {name} there are figures and no run{how}"]
    return between.lines(*runs_there)


def _published() -> list[dict[str, str]]:
    import csv

    path = Path(__file__).parents[1] / "resources" / "published" / "paper_values.csv"
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _changed(summary: dict[str, Any], change: str) -> str:
    """The change with its interval; where there is none of either, why."""
    value, low, high = summary[change]
    why = (summary.get(f"{change}_about") or {}).get("note") or "unscored"
    if value is None:
        return f"none ({why})"
    unit = "%" if "relative" in change else "points"
    between = f"[{percent(low, True)}, {percent(high, True)}]" if None not in (low, high) else f"({why})"
    return f"{percent(value, True)} {unit} {between}"


def _triple(values: list[float | None] | None) -> str:
    if values is None or values[0] is None:
        return "unscored"
    return f"{percent(values[0])} % [{percent(values[1])}, {percent(values[2])}]"
