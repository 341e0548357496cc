"""Programs before and after, chosen by a stated rule and not by eye: what got better, what did not, what got worse."""
from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from secgen_lib.core.records import Completion, Task, Verdict, digest
from secgen_lib.experiment.run import Run
from secgen_lib.reporting.views.chain import listing, step
from secgen_lib.reporting.views.page import Html
from secgen_lib.reporting.views.samples import Samples, samples

MIX = {"better": 8, "no effect": 6, "worse": 6}
RULE = ("A program is good when it builds, passes its hidden tests, is safe in its security tests and clean by the "
        "judges. Better: good only after. Worse: good only before. No effect: good neither time. The same bad program "
        "twice, and good both times, only make up the number. Drawn by a hash of task and sample, families in turn.")
REST = ("same bad program", "good twice")


@dataclass(frozen=True)
class Example:
    """One sample before and after. ``diff`` carries the second program's findings, ``before`` the first one's."""

    effect: str
    task_id: str
    about: str
    prompt: str
    before: Html
    after: Html
    diff: Html


@dataclass(frozen=True)
class Examples:
    """The chosen ones, and how many samples there are of each effect: the choice is a mix, not a random sample."""

    kind: str
    counts: dict[str, int]
    shown: list[Example] = field(default_factory=list)


def good(task: Task, verdict: Verdict | None) -> bool | None:
    """Whether a program builds, passes, is safe and clean; None where one of the answers is missing and none is bad."""
    if verdict is None or verdict.builds is None:
        return None
    asked = [verdict.builds, verdict.clean, verdict.passed if task.test else True,
             verdict.safe if task.security_test else True]
    return False if False in asked else None if None in asked else True


def effect(before: bool | None, after: bool | None) -> str:
    if before is None or after is None:
        return "unscored"
    names = {(False, True): "better", (True, False): "worse", (False, False): "no effect"}
    return names.get((before, after), "good twice")


def examples(run: Run, n: int = 20, splits: Sequence[str] = ("test", "unseen")) -> Examples:
    """``n`` samples of the measured tasks: the original's program beside the tuned model's; where there is no tuned
    model yet, the first program beside what the last feedback cycle made of it."""
    known = samples(run)
    pairs = _tuned(known, splits, run.config.tuned)
    kind = "the original model's program, then the tuned model's, for the same task and sample"
    if not pairs:
        pairs = _repaired(known, splits)
        kind = "the original model's program, then what feedback made of it"
    groups: dict[str, list[tuple[Completion, Completion]]] = {}
    for before, after in pairs:
        task = known.task(before)
        was, now = (good(task, known.verdict(c)) for c in (before, after))
        name = effect(was, now)
        same = name == "no effect" and before.code == after.code
        groups.setdefault("same bad program" if same else name, []).append((before, after))
    counts = {name: len(groups.get(name, ())) for name in (*MIX, *REST, "unscored")}
    picked = _mix({name: _spread(known, groups.get(name, [])) for name in (*MIX, *REST)}, n)
    return Examples(kind, counts, [_example(known, name, *pair) for name, pair in picked])


def _tuned(known: Samples, splits: Sequence[str], arm: str) -> list[tuple[Completion, Completion]]:
    originals = {key[:2]: c for key, c in known.roots.items() if key[2] == "original"}
    first: dict[tuple[str, int], Completion] = {}
    for key, completion in sorted(known.roots.items(), key=lambda item: str(item[0][3])):
        if key[2] == arm and known.task(completion).split in splits and key[:2] in originals:
            first.setdefault(key[:2], completion)
    return [(originals[key], completion) for key, completion in first.items()]


def _repaired(known: Samples, splits: Sequence[str]) -> list[tuple[Completion, Completion]]:
    chains = [known.chain(*key[:3], "feedback", key[3]) for key, c in known.roots.items()
              if known.task(c).split in splits]
    return [(chain[0], chain[-1]) for chain in chains if len(chain) > 1]


def _spread(known: Samples, pairs: list[tuple[Completion, Completion]]) -> list[tuple[Completion, Completion]]:
    turn: Counter[str] = Counter()
    ranked: list[tuple[int, int, tuple[Completion, Completion]]] = []
    for pair in sorted(pairs, key=lambda p: digest("examples", p[0].task_id, p[0].sample)):
        family = known.task(pair[0]).family
        ranked.append((turn[family], len(ranked), pair))
        turn[family] += 1
    return [pair for _, _, pair in sorted(ranked, key=lambda r: r[:2])]


def _mix(groups: dict[str, list[Any]], n: int) -> list[tuple[str, Any]]:
    """``n`` by the shares of ``MIX``, short groups made up by the others in order."""
    want: dict[str, int] = {}
    for name, share in MIX.items():
        fair = -(-n * share // sum(MIX.values()))
        want[name] = min(len(groups[name]), fair, n - sum(want.values()))
    for name in (*MIX, *REST):
        want[name] = min(len(groups[name]), want.get(name, 0) + n - sum(want.values()))
    return [(name, pair) for name in want for pair in groups[name][:want[name]]]


def _example(known: Samples, name: str, before: Completion, after: Completion) -> Example:
    task = known.task(before)
    about = " · ".join(part for part in (task.family, task.split, f"sample {before.sample}") if part)
    return Example(name, task.task_id, about, task.prompt, listing(known, before, "before"),
                   listing(known, after, "after"), step(known, before, after, "what differs, with the findings after"))
