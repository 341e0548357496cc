"""Programs judged by hand: which are drawn, what the labels say, and what they make of EFR.

A person looks at a random few of each arm and says *defective*, *clean* or *cannot say*; with these answers as oracle
the judges' EFR is corrected (:func:`secgen_lib.metrics.correct`). The page is made by ``views.labelling``.

Programs are shown in a random order, so that whoever stops early has labelled a random sample all the same: what comes
after the last label counts as not drawn, what was passed over before it as a program without an answer. Answers without
a program, and programs that do not build, are errors by definition: they are drawn like the others, never shown, and
count as defective.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.analyzers.findings import taxonomy
from secgen_lib.calibration.measures import cohen
from secgen_lib.calibration.population import findings, known, population
from secgen_lib.core import jsonl
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.numbers import share
from secgen_lib.core.records import digest
from secgen_lib.metrics.intervals import REPLICATES

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Sample", "agreement", "findings", "judged", "population", "read_labels", "render", "sample"]

DEFECTIVE, CLEAN, CANNOT_SAY = "defective", "clean", "cannot say"
ANSWERS = {DEFECTIVE: 0.0, CLEAN: 1.0, CANNOT_SAY: float("nan")}
"""What a label is as the oracle's answer to "is it error-free?"."""
PER_ARM = 60
ABOUT = ("sample", "n", "seed", "cycle", "split")
"""Fields of a label that say of which sample it is."""
FIELDS: dict[str, Any] = {"completion_id": str, "label": str, "class": str, "note": str, "labeller": str,
                          "seconds": (int, float), "blind": bool, "sample": str, "n": int, "seed": int,
                          "cycle": int, "split": str}


@dataclass(frozen=True)
class Sample:
    """The programs drawn, in the order in which they are shown; ``frame`` has the columns of :func:`population`.

    ``name`` is the hash of the programs and their order: labels of another sample have another one.
    """

    frame: pd.DataFrame
    n: int
    seed: int
    cycle: int
    split: str
    name: str

    def shown(self) -> pd.DataFrame:
        """The rows that a person must look at."""
        return self.frame[~known(self.frame)]

    def about(self) -> dict[str, Any]:
        return {"sample": self.name, "n": self.n, "seed": self.seed, "cycle": self.cycle, "split": self.split}


def sample(frame: pd.DataFrame, n: int = PER_ARM, seed: int = 0, cycle: int = 0, split: str = "test") -> Sample:
    """``n`` programs of each arm (all, where it has fewer), drawn at random, in one random order over the arms."""
    import numpy as np
    import pandas as pd

    if n < 1 or seed < 0:
        raise SecgenError(f"{n} programs cannot be drawn with the seed {seed}", "calibrate")
    parts = [some[metrics.draw(some, min(n, len(some)), seed)] for _, some in frame.groupby("arm", sort=True)]
    drawn = pd.concat(parts).sort_values("completion_id", kind="stable")
    drawn = drawn.iloc[np.random.default_rng([seed, 1]).permutation(len(drawn))].reset_index(drop=True)
    name = digest("labels", n, seed, cycle, split, drawn[["completion_id", "code"]].values.tolist())
    return Sample(drawn, n, seed, cycle, split, name)


def read_labels(paths: Sequence[str | Path]) -> pd.DataFrame:
    """The labels of one sample by one or more labellers, a row each (:data:`FIELDS`).

    Raises :class:`SecgenError` for a row that is none, labels of more than one sample, and a program that one labeller
    labelled twice.
    """
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for path in map(Path, paths):
        if not path.is_file():
            raise SecgenError("no such file", path, "the form's button `download` makes it")
        rows += [_label(line, f"{path}:{number}") for number, line in jsonl.lines(path)]
    if not rows:
        raise SecgenError("no label", ", ".join(map(str, paths)))
    frame = pd.DataFrame(rows)
    if len(frame[list(ABOUT)].drop_duplicates()) > 1:
        raise SecgenError("labels of more than one sample", ", ".join(map(str, paths)), "read each by itself")
    twice = frame[frame.duplicated(["labeller", "completion_id"])]
    if len(twice):
        raise SecgenError(f"{twice.iloc[0]['labeller']} labelled {twice.iloc[0]['completion_id']} twice",
                          ", ".join(map(str, paths)))
    return frame


def _label(line: bytes, where: str) -> dict[str, Any]:
    try:
        row = jsonl.parse(line)
    except jsonl.BadLine as bad:
        raise SecgenError(str(bad), where) from bad
    wrong = [name for name, kind in FIELDS.items() if not isinstance(row.get(name), kind)]
    if wrong:
        raise SecgenError(f"not a label: {wrong[0]} is missing or of another type", where)
    if row["label"] not in ANSWERS or row["class"] not in ("", *taxonomy.CATEGORIES) or not row["labeller"].strip():
        raise SecgenError("not a label: `label`, `class` or `labeller` is not one that there is", where)
    return {name: row[name] for name in FIELDS} | {"labeller": row["labeller"].strip()}


def judged(frame: pd.DataFrame, labels: pd.DataFrame, *, replicates: int = REPLICATES) -> pd.DataFrame:
    """A row a labeller, arm and kind: ``raw`` (the judges' EFR over all), ``corrected`` (by the labels), ``labelled``
    (the labels alone), with ``value``, ``low``, ``high``; ``n`` programs, ``labelled`` of them with an answer,
    ``by_rule`` of these without a look, ``cannot_say``, ``passed_over``, ``lam``, ``note`` (why there is no value).

    Raises :class:`SecgenError` where the labels are not of these programs.
    """
    import numpy as np
    import pandas as pd

    first = labels.iloc[0]
    drawn = sample(frame, int(first["n"]), int(first["seed"]), int(first["cycle"]), str(first["split"]))
    if drawn.name != first["sample"]:
        raise SecgenError(f"the labels are of the sample {first['sample']}, these programs give {drawn.name}", "labels",
                          "name the run or file that the form was made of, unchanged")
    strangers = set(labels["completion_id"]) - set(drawn.shown()["completion_id"])
    if strangers:
        raise SecgenError(f"{sorted(strangers)[0]} was not shown", "labels", "the file was changed by hand")
    order = {name: i for i, name in enumerate(drawn.frame["completion_id"])}
    ruled = set(drawn.frame.loc[known(drawn.frame), "completion_id"])
    rows: list[dict[str, Any]] = []
    for labeller, mine in labels.groupby("labeller", sort=True):
        answers = {row["completion_id"]: str(row["label"]) for row in mine.to_dict("records")}
        last = max(order[name] for name in answers)
        for arm, some in frame.groupby("arm", sort=True):
            seen = np.array([order.get(name, last + 1) <= last for name in some["completion_id"]])
            oracle = np.array([0.0 if name in ruled else ANSWERS[answers.get(name, CANNOT_SAY)]
                               for name in some["completion_id"]])
            names = set(some.loc[seen, "completion_id"])
            about = {"labeller": labeller, "arm": arm, "n": len(some), "labelled": int((~np.isnan(oracle[seen])).sum()),
                     "by_rule": len(names & ruled), "cannot_say": sum(answers.get(x) == CANNOT_SAY for x in names),
                     "passed_over": len(names - ruled - set(answers))}
            rows += [about | kind for kind in _kinds(some, oracle, seen, replicates)]
    return pd.DataFrame(rows)


def _kinds(some: pd.DataFrame, oracle: Any, seen: Any, replicates: int) -> list[dict[str, Any]]:
    raw = metrics.rate(some.assign(share=some["judge"]), "share", replicates=replicates)
    rows = [{"kind": "raw", "value": raw.value, "low": raw.low, "high": raw.high, "lam": None, "note": raw.note}]
    try:
        estimate = metrics.correct(some["judge"].to_numpy(float), oracle, seen, some["task_id"].to_numpy(object),
                                   some["family"].to_numpy(object), replicates=replicates)
    except ValueError as few:
        none: dict[str, Any] = {"value": None, "low": None, "high": None, "lam": None, "note": str(few)}
        return [*rows, {"kind": "corrected", **none}, {"kind": "labelled", **none}]
    return [*rows, {"kind": "corrected", "value": estimate.value, "low": estimate.low, "high": estimate.high,
                    "lam": estimate.lam, "note": estimate.note},
            {"kind": "labelled", "value": estimate.labelled_value, "low": estimate.labelled_low,
             "high": estimate.labelled_high, "lam": 0.0, "note": estimate.note}]


def agreement(labels: pd.DataFrame) -> pd.DataFrame:
    """A row each two labellers: ``n`` programs to which both answered *defective* or *clean*, the share ``agree`` and
    Cohen's ``kappa`` on them; ``open``: programs labelled by both of which one cannot say.
    """
    import pandas as pd

    rows = []
    wide = {str(who): dict(zip(some["completion_id"], some["label"], strict=True))
            for who, some in labels.groupby("labeller", sort=True)}
    for a, b in combinations(wide, 2):
        both = [(wide[a][name], wide[b][name]) for name in wide[a] if name in wide[b]]
        answered = [pair for pair in both if CANNOT_SAY not in pair]
        x, y = ([float(pair[i] == DEFECTIVE) for pair in answered] for i in (0, 1))
        agree = sum(p == q for p, q in answered) / len(answered) if answered else float("nan")
        rows.append([a, b, len(answered), agree, cohen(x, y), len(both) - len(answered)])
    return pd.DataFrame(rows, columns=["first", "second", "n", "agree", "kappa", "open"])


def render(rates: pd.DataFrame, agree: pd.DataFrame, labels: pd.DataFrame) -> str:
    """Lines for the shell."""
    lines = []
    for (who, arm), some in rates.groupby(["labeller", "arm"], sort=True):
        about = some.iloc[0]
        looked = about["labelled"] - about["by_rule"]
        lines.append(f"{arm}, labels by {who}: {about['n']} programs; {looked} judged by hand, {about['by_rule']} "
                     f"defective by rule, cannot say {about['cannot_say']}, passed over {about['passed_over']}")
        for row in some.to_dict("records"):
            known = row["value"] is not None and row["value"] == row["value"]
            rate = share(row["value"], row["low"], row["high"]) if known else "no value"
            lines.append(f"  EFR {row['kind']:10} {rate}"
                         + (f"; {row['note']}" if row["note"] else ""))
    lines += [f"{row['first']} and {row['second']}: kappa {row['kappa']:.2f}, agree on {share(row['agree'])} of "
              f"{row['n']} programs; on {row['open']} more one of them cannot say" for row in agree.to_dict("records")]
    minutes = labels.groupby("labeller")["seconds"].sum() / 60
    lines.append(", ".join(f"{who} took {spent:.0f} min" for who, spent in minutes.items())
                 + ("" if labels["blind"].all() else "; NOT BLIND: some labels were made with the findings in view"))
    return "\n".join(lines)
