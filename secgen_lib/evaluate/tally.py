"""Counts of judged samples, and what is said of them."""
from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import astuple, dataclass
from typing import Any

KS = (1, 5, 10, 100)


@dataclass
class Cell:
    """The samples of one task by one model."""

    scored: int = 0
    passed: int = 0
    unscored: int = 0
    known: int = 0
    """Samples of which it is known whether they pass **and** are safe."""
    both: int = 0
    dark: int = 0
    """Samples of which that is not known."""

    def __add__(self, other: Cell) -> Cell:
        return Cell(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))


class Tally:
    """Counts while the results are written; per task and model, so that memory does not grow with the samples.

    ``failing``: tasks whose own canonical solution does not pass (task_id -> cause).
    """

    def __init__(self, secure: bool = False, failing: Mapping[str, str] | None = None) -> None:
        self.n = self.bad_rows = 0
        self.secure, self.failing = secure, dict(failing or {})
        self.status: Counter[str] = Counter()
        self.published: Counter[bool] = Counter()
        self.by_task: dict[str, dict[str, Cell]] = defaultdict(lambda: defaultdict(Cell))
        """model -> task -> counts"""

    def add(self, row: Mapping[str, Any], status: str, passed: bool | None, safe: bool | None = None) -> None:
        """Count one row."""
        self.n += 1
        self.status[status] += 1
        if status != "bad_row":
            both = False if False in (passed, safe) else None if None in (passed, safe) else True
            self.by_task[str(row.get("model", ""))][row["task_id"]] += Cell(
                passed is not None, passed is True, passed is None, both is not None, both is True, both is None)
        if isinstance(row.get("published_passed"), bool) and passed is not None:
            self.published[row["published_passed"] == passed] += 1

    def summary(self) -> dict[str, Any]:
        """All rates, over all rows and by model; plain JSON types."""
        joined: dict[str, Cell] = defaultdict(Cell)
        for cells in self.by_task.values():
            for task_id, cell in cells.items():
                joined[task_id] += cell
        rates: dict[str, Any] = {"n": self.n, "bad_rows": self.bad_rows, "status": dict(sorted(self.status.items())),
                                 **self._rates(joined)}
        rates["unscored"] = self.n - rates["scored"]
        if set(self.by_task) - {""}:
            rates["models"] = {model: self._rates(cells) for model, cells in sorted(self.by_task.items())}
        if self.published:
            rates["published"] = {"agree": self.published[True], "disagree": self.published[False]}
        return rates

    def _rates(self, cells: Mapping[str, Cell]) -> dict[str, Any]:
        rates: dict[str, Any] = {"tasks": len(cells), "scored": sum(cell.scored for cell in cells.values()),
                                 "unscored": sum(cell.unscored for cell in cells.values()), "pass@1": None,
                                 **_at_k("pass", cells, lambda c: (c.scored, c.passed, c.unscored))}
        if self.secure:
            rates |= {"secure_pass@1": None, "secure_unscored": sum(cell.dark for cell in cells.values()),
                      **_at_k("secure_pass", cells, lambda c: (c.known, c.both, c.dark))}
        sound = {task_id: cell for task_id, cell in cells.items() if task_id not in self.failing}
        if len(sound) < len(cells):
            sound_rates = _at_k("pass", sound, lambda c: (c.scored, c.passed, c.unscored))
            left_out = {task_id: self.failing[task_id] for task_id in sorted(set(cells) - set(sound))}
            rates["sound"] = {"left_out": left_out, "tasks": len(sound), "pass@1": sound_rates.get("pass@1"),
                              "pass@1_interval": sound_rates.get("pass@1_interval")}
        return rates


def _at_k(name: str, cells: Mapping[str, Cell], counts: Callable[[Cell], tuple[int, int, int]]) -> dict[str, Any]:
    """Unbiased rates at k over the tasks with at least k scored samples each; with Wilson's interval at 1, one trial a
    task (samples of one task are not independent), and the bounds that unscored samples leave. Empty: nothing scored.
    """
    from secgen_lib.metrics.intervals import wilson
    from secgen_lib.metrics.rates import pass_at_k

    every = [counts(cell) for cell in cells.values()]
    scored = [count for count in every if count[0]]
    if not scored:
        return {}
    rates: dict[str, Any] = {}
    for k in KS:
        if min(n for n, _, _ in scored) >= k:
            rates[f"{name}@{k}"] = float(pass_at_k([n for n, _, _ in scored], [c for _, c, _ in scored], k).mean())
    rates[f"{name}@1_interval"] = list(wilson(rates[f"{name}@1"] * len(scored), len(scored)))
    rates[f"{name}@1_bounds"] = [sum(c / (n + gap) for n, c, gap in every) / len(every),
                                 sum((c + gap) / (n + gap) for n, c, gap in every) / len(every)]
    return rates


def render(summary: Mapping[str, Any]) -> str:
    """The summary for a terminal."""
    rows = []
    for name, part in [(summary["dataset"], summary), *((f"  {name or 'no model named'}", part)
                                                        for name, part in summary.get("models", {}).items())]:
        rows.append(_line(name, "pass", part, part["unscored"]))
        if "secure_pass@1" in part:
            rows.append(_line("", "secure_pass", part, part["secure_unscored"]))
        if "sound" in part:
            sound = part["sound"]
            rate = "nothing scored" if sound["pass@1"] is None else "pass@1 {:.3f} [{:.3f}, {:.3f}]".format(
                sound["pass@1"], *sound["pass@1_interval"])
            rows.append(f"{'':24} {rate} on the {sound['tasks']} tasks whose own canonical solution passes")
    rows.append("status   " + "  ".join(f"{name} {count}" for name, count in summary["status"].items()))
    if "published" in summary:
        rows.append("published verdicts: {agree} agree, {disagree} disagree".format(**summary["published"]))
    for task_id, cause in summary.get("sound", {}).get("left_out", {}).items():
        rows.append(f"  {task_id}: the canonical solution fails: {cause}")
    if summary["tasks"] < summary["dataset_tasks"]:
        missing = summary["dataset_tasks"] - summary["tasks"]
        rows.append(f"{missing} of the data set's {summary['dataset_tasks']} tasks have no row: "
                    "this is no score on the whole data set")
    if summary["bad_rows"]:
        rows.append(f"{summary['bad_rows']} rows could not be judged (named on standard error)")
    rows.append(f"sandbox level {summary['sandbox_level']}, {summary['timeout_s']:g} s of CPU time a program; "
                f"rows in {summary['results']}")
    return "\n".join(rows)


def _line(name: str, rate: str, part: Mapping[str, Any], unscored: int) -> str:
    label = rate.replace("_", "-")
    if part[f"{rate}@1"] is None:
        return f"{name:24} {label}@1 not known: nothing scored" if rate == "pass" else \
            f"{name:24} {label}@1 not measured: these tasks have no security test, their language no sanitizer"
    low, high = part[f"{rate}@1_interval"]
    more = "".join(f"  {label}@{k} {part[f'{rate}@{k}']:.3f}" for k in KS[1:] if f"{rate}@{k}" in part)
    bounds = part[f"{rate}@1_bounds"]
    gap = f"  ({unscored} unscored: {bounds[0]:.3f} to {bounds[1]:.3f})" if unscored else ""
    of = f"  {part['scored']} programs of {part['tasks']} tasks" if rate == "pass" else ""
    return f"{name:24} {label}@1 {part[f'{rate}@1']:.3f} [{low:.3f}, {high:.3f}]{more}{of}{gap}"
