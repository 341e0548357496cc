"""Counts of judged samples, and what is said of them."""
from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple, dataclass
from typing import Any

from secgen_lib.core.numbers import counted, percent, share
from secgen_lib.evaluate import rows

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
    """Samples of which that is not known, though the task can say it."""
    seen: int = 0
    """Samples that pass and whose safety is known: without one, "passes and is safe" could not be seen."""

    def __add__(self, other: Cell) -> Cell:
        return Cell(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))


class Tally:
    """Counts while the results are written; per task and model, so that memory does not grow with the samples.

    ``failing``: tasks whose own canonical solution does not pass (task_id -> cause). ``ks``: the k that were asked for.
    """

    def __init__(self, secure: bool = False, failing: Mapping[str, str] | None = None, ks: Sequence[int] | None = None
                 ) -> None:
        self.n = self.bad_rows = 0
        self.secure, self.failing, self.ks = secure, dict(failing or {}), ks
        self.status: Counter[str] = Counter()
        self.published: Counter[bool | None] = Counter()
        self.by_task: dict[str, dict[str | int, Cell]] = defaultdict(lambda: defaultdict(Cell))
        """model -> task -> counts; a row whose task is not known is a task of its own, by its number"""

    def add(self, task: str | int, row: Mapping[str, Any], status: str, passed: bool | None, safe: bool | None = None,
            *, asked: bool = False) -> None:
        """Count one row. ``task``: its task's id, or its number where it names none of the data set: every row is in
        the bounds. ``asked``: whether its task can say if a program is safe.
        """
        self.n += 1
        self.status[status] += 1
        both = False if False in (passed, safe) else None if None in (passed, safe) else True
        self.by_task[rows.model(row)][task] += Cell(
            passed is not None, passed is True, passed is None, asked and both is not None, asked and both is True,
            asked and both is None, asked and passed is True and safe is not None)
        published = row.get("published_passed")
        if isinstance(published, bool):
            self.published[None if passed is None else published == passed] += 1

    def summary(self) -> dict[str, Any]:
        """All rates, over all rows and by model; plain JSON types."""
        joined: dict[str | int, Cell] = defaultdict(Cell)
        for cells in self.by_task.values():
            for task, cell in cells.items():
                joined[task] += cell
        rates: dict[str, Any] = {"n": self.n, "bad_rows": self.bad_rows, "status": dict(sorted(self.status.items())),
                                 **self._rates(joined)}
        if set(self.by_task) - {""}:
            rates["models"] = {model: self._rates(cells) for model, cells in sorted(self.by_task.items())}
            for key in [key for key in rates if re.fullmatch(r"(secure_)?pass@\d+", key) and not key.endswith("@1")]:
                if any(part.get(key) is None for part in rates["models"].values()):  # k draws are of one model
                    rates.pop(key)
                    rates |= {key: None} if self.ks else {}
        if self.published:
            rates["published"] = {"agree": self.published[True], "disagree": self.published[False],
                                  "unscored": self.published[None]}
        return rates

    def _rates(self, cells: Mapping[str | int, Cell]) -> dict[str, Any]:
        named = [cell for task, cell in cells.items() if isinstance(task, str)]
        rates: dict[str, Any] = {
            "tasks": len(named), "tasks_unscored": sum(not cell.scored for cell in named),
            "scored": sum(cell.scored for cell in cells.values()),
            "unscored": sum(cell.unscored for cell in cells.values()), **self._at_k("pass", cells, _passing)}
        if self.secure:
            dark = sum(cell.dark for cell in cells.values())
            rates |= {"secure_tasks": sum(bool(cell.known or cell.dark) for cell in named), "secure_unscored": dark,
                      **self._at_k("secure_pass", cells, lambda c: (c.known, c.both, c.dark))}
            if dark and not any(cell.seen for cell in cells.values()):  # as ``metrics.rates`` has it: no zero
                rates |= dict.fromkeys([key for key in rates if re.fullmatch(r"secure_pass@\d+", key)])
                rates.pop("secure_pass@1_interval", None)
        sound = {task: cell for task, cell in cells.items() if task not in self.failing}
        if len(sound) < len(cells):
            left_out = {task: self.failing[task] for task in sorted(set(map(str, cells)) & set(self.failing))}
            sound_rates = self._at_k("pass", sound, _passing)
            rates["sound"] = {"left_out": left_out, "tasks": sum(isinstance(task, str) for task in sound),
                              **{f"pass@1{part}": sound_rates.get(f"pass@1{part}") for part in ("", "_interval",
                                                                                              "_bounds")}}
        return rates

    def _at_k(self, name: str, cells: Mapping[str | int, Cell], counts: Callable[[Cell], tuple[int, int, int]]
              ) -> dict[str, Any]:
        """Unbiased rates at k where every task that has scored samples has k of them (a k that was asked for is None
        elsewhere); with Wilson's interval at 1, one trial a task (samples of one task are not independent), and the
        bounds that unscored samples leave, over all tasks. Rates are None where nothing was scored.
        """
        from secgen_lib.metrics.intervals import wilson
        from secgen_lib.metrics.rates import pass_at_k

        every = [(n, c, gap) for n, c, gap in map(counts, cells.values()) if n + gap]
        n, c = [n for n, _, _ in every if n], [c for n, c, _ in every if n]
        rates: dict[str, Any] = {f"{name}@1": None}
        for k in sorted({1, *(self.ks or KS)}):
            if n and min(n) >= k:
                rates[f"{name}@{k}"] = float(pass_at_k(n, c, k).mean())
            elif self.ks:
                rates[f"{name}@{k}"] = None
        if n:
            rates[f"{name}@1_interval"] = list(wilson(rates[f"{name}@1"] * len(n), len(n)))
        if every:
            rates[f"{name}@1_bounds"] = [sum(c / (n + gap) for n, c, gap in every) / len(every),
                                         sum((c + gap) / (n + gap) for n, c, gap in every) / len(every)]
        return rates


def _passing(cell: Cell) -> tuple[int, int, int]:
    return cell.scored, cell.passed, cell.unscored


def render(summary: Mapping[str, Any]) -> str:
    """The summary for a terminal."""
    lines = []
    for name, part in [(summary["dataset"], summary), *((f"  {name or 'no model named'}", part)
                                                        for name, part in summary.get("models", {}).items())]:
        lines.append(_line(name, "pass", part, part["unscored"]))
        if "secure_tasks" in part:
            lines.append(_line("", "secure_pass", part, part["secure_unscored"]))
        if "sound" in part:
            sound = part["sound"]
            rate = "nothing scored" if sound["pass@1"] is None else "pass@1 " + share(
                sound["pass@1"], *sound["pass@1_interval"])
            lines.append(f"{'':24} {rate} on the {counted(sound['tasks'], 'task')} whose own canonical solution passes")
    lines.append("status   " + "  ".join(f"{name} {count}" for name, count in summary["status"].items()))
    if "published" in summary:
        published = summary["published"]
        lines.append("published verdicts: {agree} agree, {disagree} disagree".format(**published) + (
            f", {published['unscored']} are of programs not scored here" if published["unscored"] else ""))
    for task_id, cause in summary.get("sound", {}).get("left_out", {}).items():
        lines.append(f"  {task_id}: the canonical solution fails: {cause}")
    if summary["tasks"] < summary["dataset_tasks"]:
        missing = summary["dataset_tasks"] - summary["tasks"]
        lines.append(f"{missing} of the data set's {summary['dataset_tasks']} tasks have no row: "
                    "this is no score on the whole data set")
    if summary["bad_rows"]:
        lines.append(f"{summary['bad_rows']} rows could not be judged (named on standard error)")
    lines.append(f"sandbox level {summary['sandbox_level']}, {summary['timeout_s']:g} s of CPU time a program; "
                f"rows in {summary['results']}")
    return "\n".join(lines)


def _line(name: str, rate: str, part: Mapping[str, Any], unscored: int) -> str:
    label = rate.replace("_", "-")
    secure = rate == "secure_pass"
    if secure and not part["secure_tasks"]:
        return f"{name:24} {label}@1 not known: these tasks have no security test, their language no sanitizer"
    low, high = part.get(f"{rate}@1_bounds", (0, 1))
    gap = f"  ({unscored} unscored: {percent(low)} to {percent(high)} %)" if unscored else ""
    if part[f"{rate}@1"] is None:
        return f"{name:24} {label}@1 not known: " + (
            "of no program that passes it is known whether it is safe" if secure else "nothing scored") + gap
    values = {key: part[key] for key in part if re.fullmatch(rf"{rate}@\d+", key)}
    more = "".join(f"  {label}@{key.partition('@')[2]} " + ("not known" if value is None else share(value))
                   for key, value in list(values.items())[1:])
    of = f"  {counted(part['scored'], 'program')} of {counted(part['tasks'] - part['tasks_unscored'], 'task')}"
    if secure:
        of = f"  on the {part['secure_tasks']} tasks that can say it" if part["secure_tasks"] < part["tasks"] else ""
    return f"{name:24} {label}@1 {share(part[f'{rate}@1'], *part[f'{rate}@1_interval'])}{more}{of}{gap}"
