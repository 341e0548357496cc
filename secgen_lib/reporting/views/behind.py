"""The programs behind an effect: the same task and sample by two arms, how each pair is judged, and some of them whole.

One denominator: all pairs of the split. Which pairs are shown is a rule and a hash, not an eye.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from secgen_lib.analyzers import defects
from secgen_lib.core.records import Completion, Verdict, digest
from secgen_lib.experiment.run import Run
from secgen_lib.reporting.plots import palette
from secgen_lib.reporting.views.chain import label, listing, step
from secgen_lib.reporting.views.effects import EFFECTS, effect, good
from secgen_lib.reporting.views.page import Html, text
from secgen_lib.reporting.views.samples import Samples, samples

MIX = {"better": 8, "worse": 6, "bad both times": 6}
"""How many of each are shown, of twenty; what is short is made up by the others, last by pairs that are good."""
ANSWERS = {"builds": "builds", "passed": "hidden tests", "safe": "security tests", "clean": "judge clean",
           "teacher_clean": "teacher clean"}
ANSWER_TEXT = {True: "yes", False: "no", None: "unscored"}
Two = tuple[Completion, Completion]


@dataclass(frozen=True)
class Pair:
    """One pair of programs. ``answers``: what is judged otherwise, as (question, before, after); ``before`` carries the
    first program's findings, ``diff`` the second one's."""

    effect: str
    task_id: str
    about: str
    prompt: str
    before_id: str
    after_id: str
    answers: tuple[tuple[str, str, str], ...]
    judged: Html
    before: Html
    after: Html
    diff: Html

    @property
    def title(self) -> str:
        """One line: the effect, the task, what is judged otherwise."""
        otherwise = "; ".join(f"{question}: {was} → {now}" for question, was, now in self.answers)
        return f"{self.effect} · {self.task_id} · {otherwise or 'judged alike, another program'}"


@dataclass(frozen=True, repr=False)
class Behind:
    """How all ``compared`` pairs of a split are judged (``counts``: effect -> pairs, and how many of them at least one
    question answers otherwise), and those that are shown. A view: it shows itself in a notebook, folded."""

    arm: str
    kind: str
    counts: dict[str, tuple[int, int]]
    shown: list[Pair] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The arm in words."""
        return palette.arm(self.arm).name

    @property
    def compared(self) -> int:
        return sum(pairs for pairs, _ in self.counts.values())

    @property
    def changed(self) -> int:
        return sum(otherwise for _, otherwise in self.counts.values())

    @property
    def sentence(self) -> str:
        """What is compared, of how many how many are judged otherwise, and how many of them are shown."""
        if not self.compared:
            return f"{self.name}: there are no pairs to compare."
        some = "none is" if not self.changed else f"{self.changed} {'is' if self.changed == 1 else 'are'}"
        shown = f" Shown: {len(self.shown)}, drawn at random, families in turn." if self.shown else ""
        return (f"{self.name}: {self.compared} pair{'s' * (self.compared != 1)}, {self.kind}; {some} judged otherwise "
                f"by at least one question (builds, hidden tests, security tests, judges, teacher).{shown}")

    @property
    def html(self) -> Html:
        counts = ", ".join(f"{pairs} {name} ({otherwise} judged otherwise)"
                           for name, (pairs, otherwise) in self.counts.items() if pairs)
        head = f"<p>{text(self.sentence)} {text(counts)}</p>"
        folds = [f"<details><summary>{text(pair.title)}</summary>{pair.judged}{pair.before}{pair.diff}</details>"
                 for pair in self.shown]
        return Html(f'<div class="sg"><div class="sg-chain">{head}{"".join(folds)}</div></div>')

    def __repr__(self) -> str:
        return f"<{self.sentence}>"

    def _repr_html_(self) -> str:
        return self.html._repr_html_()


def behind(run: Run, arm: str | None = None, n: int = 20, *, split: str = "test", before: str = "original") -> Behind:
    """The pairs of ``split`` at cycle 0, the program of ``before`` and that of ``arm`` (None: the tuned arm), and up to
    ``n`` of them whole. Where there is no tuned arm yet: the first program and what the last feedback cycle made of it.

    The choice is random but the same each time: by a hash of the run's seed, task, sample and training seed, families
    in turn, a sample at most once. Unscored answers are no change.
    """
    known, arm = samples(run), arm or run.config.tuned
    pairs = _between(known, before, arm, split)
    name = palette.arm(arm).name
    kind = f"the {before}'s program and that of {name} for the same task and sample of the split {split}"
    if not pairs and not any(key[2] == arm for key in known.roots):
        pairs, arm = _repaired(known, split), before
        kind = f"a program that was sent back and what feedback made of it, of the split {split}"
    by_effect: dict[str, list[Two]] = {name: [] for name in EFFECTS}
    for pair in pairs:
        by_effect[_effect(known, *pair)].append(pair)
    counts = {name: (len(found), sum(bool(differences(known, *pair)) for pair in found))
              for name, found in by_effect.items()}
    groups = {name: _in_turn(known, (pair for pair in found if _tells(known, *pair)))
              for name, found in by_effect.items()}
    return Behind(arm, kind, counts, [_pair(known, name, *pair) for name, pair in _mix(groups, n)])


def _between(known: Samples, before: str, arm: str, split: str) -> list[Two]:
    olds = {key[:2]: c for key, c in known.roots.items() if key[2] == before}
    return [(olds[key[:2]], c) for key, c in known.roots.items()
            if key[2] == arm and key[:2] in olds and known.task(c).split == split]


def _repaired(known: Samples, split: str) -> list[Two]:
    chains = [known.chain(*key[:3], "feedback", key[3]) for key, c in known.roots.items()
              if known.task(c).split == split]
    return [(chain[0], chain[-1]) for chain in chains if len(chain) > 1]


def differences(known: Samples, before: Completion, after: Completion) -> tuple[tuple[str, str, str], ...]:
    """The questions that both programs were asked and that are answered otherwise: (question, before, after)."""
    old, new = (known.verdict(c) for c in (before, after))
    if old is None or new is None:
        return ()
    return tuple((question, ANSWER_TEXT[was], ANSWER_TEXT[now]) for name, question in ANSWERS.items()
                 if (was := getattr(old, name)) is not None and (now := getattr(new, name)) is not None
                 and was is not now)


def _effect(known: Samples, before: Completion, after: Completion) -> str:
    task = known.task(before)
    return effect(*(good(task, known.verdict(c)) for c in (before, after)))


def _tells(known: Samples, before: Completion, after: Completion) -> bool:
    """Whether a pair is worth a look: judged otherwise, or bad in another way."""
    return bool(differences(known, before, after)) or (
        before.code != after.code and _effect(known, before, after) == "bad both times")


def _in_turn(known: Samples, pairs: Iterable[Two]) -> list[Two]:
    """By hash, families in turn, a sample once."""
    turn: Counter[str] = Counter()
    seen: set[tuple[str, int]] = set()
    ranked: list[tuple[int, int, Two]] = []
    for pair in sorted(pairs, key=lambda p: digest("behind", known.run.config.seed, p[1].task_id, p[1].sample,
                                                   p[1].train_seed)):
        place = (pair[1].task_id, pair[1].sample)
        if place not in seen:
            seen.add(place)
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
    for name in EFFECTS:
        want[name] = min(len(groups[name]), want.get(name, 0) + n - sum(want.values()))
    return [(name, pair) for name in EFFECTS for pair in groups[name][:want[name]]]


def _pair(known: Samples, name: str, before: Completion, after: Completion) -> Pair:
    task = known.task(before)
    about = " · ".join(part for part in (task.family, task.split, f"sample {before.sample}")
                       if part and part != task.task_id)
    judged = f"<p>{_judgement(known, before)}<br>{_judgement(known, after)}</p>"
    return Pair(name, task.task_id, about, task.prompt, before.completion_id, after.completion_id,
                differences(known, before, after), Html(judged), listing(known, before),
                listing(known, after), step(known, before, after, f"what {label(after)} has in its place"))


def _judgement(known: Samples, completion: Completion) -> str:
    """Findings and tests of one program in a line."""
    sample = known.of(completion)
    findings = [f"{run.tool} {f.rule_id} (line {f.start_line})" for run in sample.analyses for f in defects(run)]
    failed = [f"{e.suite} {e.status}" for e in sample.executions if e.status != "passed"]
    step_ = f" after cycle {completion.cycle}" if completion.parent_id else ""
    who = palette.arm(completion.arm).name
    return (f"<b>{text(who)}{step_}</b>: findings: {text('; '.join(findings) or 'none', 600)}. "
            f"Tests: {text('; '.join(failed) or _passed(sample.verdict), 300)}.")


def _passed(verdict: Verdict | None) -> str:
    return "all passed" if verdict is not None and verdict.builds else "none ran"
