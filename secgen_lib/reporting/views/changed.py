"""The programs behind an effect: where the judgement of the same task and sample differs between two arms."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from secgen_lib.analyzers import defects
from secgen_lib.core.records import Completion, Verdict, digest
from secgen_lib.experiment.run import Run
from secgen_lib.reporting.views.chain import label, listing, step
from secgen_lib.reporting.views.examples import effect, good
from secgen_lib.reporting.views.page import Html, text
from secgen_lib.reporting.views.samples import Samples, samples

ANSWERS = {"builds": "builds", "passed": "hidden tests", "safe": "security tests", "clean": "judge clean",
           "teacher_clean": "teacher clean"}
ANSWER_TEXT = {True: "yes", False: "no", None: "unscored"}


@dataclass(frozen=True)
class Change:
    """One pair of programs. ``answers``: what differs, as (question, before, after)."""

    effect: str
    before_id: str
    after_id: str
    answers: tuple[tuple[str, str, str], ...]
    html: Html


@dataclass(frozen=True)
class Changes:
    """The pairs shown, and how many there are at all: of ``compared`` samples ``changed`` have another judgement,
    and of those so many are better, worse, or neither (``counts``). A view: it shows itself in a notebook, folded."""

    arm: str
    compared: int
    changed: int
    counts: dict[str, int]
    shown: list[Change] = field(default_factory=list)

    @property
    def title(self) -> str:
        """One line: how many samples are judged otherwise, and how many of them are shown."""
        if not self.changed:
            return f"{self.arm}: none of {self.compared} samples is judged otherwise"
        single, alone = self.changed == 1, len(self.shown) == 1
        return (f"{self.arm}: {self.changed} of {self.compared} samples {'is' if single else 'are'} judged otherwise; "
                f"{len(self.shown)} {'is' if alone else 'are'} shown")

    @property
    def html(self) -> Html:
        counts = ", ".join(f"{n} {name}" for name, n in sorted(self.counts.items()))
        drawn = f" ({text(counts)}); {len(self.shown)} drawn at random, families in turn:" if self.changed else "."
        head = (f"<p><b>{text(self.arm)}</b>: of {self.compared} samples {self.changed or 'none'} "
                f"{'are' if self.changed > 1 else 'is'} judged otherwise than the original's{drawn}</p>")
        return Html(f'<div class="sg">{head}{"".join(_fold(change) for change in self.shown)}</div>')

    def _repr_html_(self) -> str:
        return self.html._repr_html_()


def changed(run: Run, arm: str, n: int = 20, *, split: str = "test", before: str = "original") -> Changes:
    """Up to ``n`` samples of ``split`` whose judgement differs between ``before`` and ``arm``, at cycle 0.

    The choice is random but the same each time: by a hash of the run's seed, task, sample and training seed, families
    in turn, a sample at most once (of the training seeds that differ there, one). Unscored answers are no change.
    """
    known = samples(run)
    olds = {key[:2]: c for key, c in known.roots.items() if key[2] == before}
    pairs = [(olds[key[:2]], c) for key, c in known.roots.items()
             if key[2] == arm and key[:2] in olds and known.task(c).split == split]
    differing = [pair for pair in pairs if _differences(known, *pair)]
    counts = Counter(_effect(known, *pair) for pair in differing)
    turn: Counter[str] = Counter()
    seen: set[tuple[str, int]] = set()
    ranked: list[tuple[int, int, tuple[Completion, Completion]]] = []
    for pair in sorted(differing, key=lambda p: digest("changed", run.config.seed, p[1].task_id, p[1].sample,
                                                       p[1].train_seed)):
        place = (pair[1].task_id, pair[1].sample)
        if place not in seen:
            seen.add(place)
            family = known.task(pair[0]).family
            ranked.append((turn[family], len(ranked), pair))
            turn[family] += 1
    shown = [_change(known, *pair) for _, _, pair in sorted(ranked, key=lambda r: r[:2])[:n]]
    return Changes(arm, len(pairs), len(differing), dict(counts), shown)


def _differences(known: Samples, before: Completion, after: Completion) -> tuple[tuple[str, str, str], ...]:
    old, new = (known.verdict(c) for c in (before, after))
    if old is None or new is None:
        return ()
    return tuple((question, ANSWER_TEXT[was], ANSWER_TEXT[now]) for name, question in ANSWERS.items()
                 if (was := getattr(old, name)) is not None and (now := getattr(new, name)) is not None
                 and was is not now)


def _effect(known: Samples, before: Completion, after: Completion) -> str:
    task = known.task(before)
    was, now = (good(task, known.verdict(c)) for c in (before, after))
    name = effect(was, now)
    return "good both times" if name == "good twice" else "bad both times" if name == "no effect" else name


def _change(known: Samples, before: Completion, after: Completion) -> Change:
    answers = _differences(known, before, after)
    title = f"what {label(after)} has in its place"
    parts = [f"<p>{_judgement_html(known, before)}<br>{_judgement_html(known, after)}</p>",
             listing(known, before, label(before)).body, step(known, before, after, title).body]
    return Change(_effect(known, before, after), before.completion_id, after.completion_id, answers,
                  Html("".join(parts)))


def _judgement_html(known: Samples, completion: Completion) -> str:
    """Findings and tests of one program in a line."""
    sample = known.of(completion)
    findings = [f"{run.tool} {f.rule_id} (line {f.start_line})" for run in sample.analyses for f in defects(run)]
    failed = [f"{e.suite} {e.status}" for e in sample.executions if e.status != "passed"]
    return (f"<b>{text(completion.arm)}</b>: findings: {text('; '.join(findings) or 'none', 600)}. "
            f"Tests: {text('; '.join(failed) or _passed(sample.verdict), 300)}.")


def _passed(verdict: Verdict | None) -> str:
    return "all passed" if verdict is not None and verdict.builds else "none ran"


def _fold(change: Change) -> str:
    answers = "; ".join(f"{question}: {was} → {now}" for question, was, now in change.answers)
    return f"<details><summary>{text(change.effect)} · {text(answers)}</summary>{change.html.body}</details>"
