"""How good the lab model is on held-out tasks: the numbers of the model card, by the real tools.

Every family is sampled equally often, from instances that the corpus does not hold (``test``, and ``unseen`` for the
families that are never tuned on). Programs are built and tested by ``languages/c/language.py``, judged by the teacher,
and their defects counted by the grammar, which knows its own variants word for word. Flagged programs are sent back
once, as the loop does it, beside two controls at equal budget: a fresh answer, and "revise" without findings.
"""
from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from secgen_lib import analyzers, languages
from secgen_lib.core import prompts
from secgen_lib.core.errors import SecgenError, writing
from secgen_lib.core.records import Finding, Task, digest
from secgen_lib.lab import grammar, splits
from secgen_lib.lab.corpus import CorpusSpec, expected
from secgen_lib.lab.grammar import WRONG, Instance

TEACHER = "clang_tidy"
OUTSIDE = "outside the grammar"


@dataclass(frozen=True)
class Sample:
    """One program and what is known of it; ``variant`` is the grammar's, None for a program it did not write."""

    item: Instance = field(repr=False)
    task: Task = field(repr=False)
    text: str
    builds: bool | None
    examples: bool
    passed: bool
    safe: bool
    findings: tuple[Finding, ...] | None
    """The teacher's; None when the program has no code, does not build, or broke the tool."""
    unscored: bool
    """A compiler, the sandbox or the teacher broke: such a program counts as not built and not flagged."""
    variant: str | None
    defect: str

    @property
    def good(self) -> bool:
        """Builds, has no finding, and passes functional and security tests."""
        return self.passed and self.safe and self.findings == ()


def measure(model: Any, per_family: int = 25, seed: int = 0, temperature: float = 0.8, max_new_tokens: int = 224,
            jobs: int = 2, say: Callable[[str], None] = print, spec: CorpusSpec | None = None) -> dict[str, Any]:
    """Sample, judge, repair once; a JSON object of counts and rates.

    ``model`` is a ``secgen_lib.generation.models.Model``. ``per_family`` tasks of each family, one answer each;
    ``spec`` is the corpus that its shares are held against.
    """
    items = held_out(per_family, seed)
    talks = [prompts.ask(item.task("test")) for item in items]
    settings = {"temperature": temperature, "top_p": 1.0, "max_new_tokens": max_new_tokens}
    first = judge(items, _answers(model, talks, "task", seed, settings), jobs)
    say(f"{len(first)} answers judged")
    flagged = [s for s in first if s.builds and s.findings]
    before = [prompts.ask(s.task) for s in flagged]
    asked = {
        "feedback": [prompts.reply(talk, s.text, prompts.feedback(findings=s.findings or ()))
                     for talk, s in zip(before, flagged, strict=True)],
        "revise": [prompts.reply(talk, s.text, prompts.REVISE) for talk, s in zip(before, flagged, strict=True)],
        "fresh": before,
    }
    after = {mode: judge([s.item for s in flagged], _answers(model, talk, mode, seed, settings), jobs)
             for mode, talk in asked.items()}
    return {"seed": seed, "temperature": temperature, "per_family": per_family, **summary(first, spec or CorpusSpec()),
            "repair": {"flagged": len(flagged), **{mode: _repaired(rows) for mode, rows in after.items()}}}


def classes(model: Any, spec: CorpusSpec, per_family: int = 25, seed: int = 0, temperature: float = 0.8,
            max_new_tokens: int = 224) -> dict[str, Any]:
    """The classes of a model's answers by family, by the grammar alone (nothing is built or run): ``families``, family
    -> class -> [programs, the corpus's share], and ``n``, programs of each family."""
    items = held_out(per_family, seed)
    tasks = [item.task("test") for item in items]
    texts = _answers(model, [prompts.ask(task) for task in tasks], "task", seed,
                     {"temperature": temperature, "top_p": 1.0, "max_new_tokens": max_new_tokens})
    codes = [languages.get("c").extract(text, entry_point=task.entry_point) or ""
             for text, task in zip(texts, tasks, strict=True)]
    variants = [grammar.recognise(item, code) for item, code in zip(items, codes, strict=True)]
    found: dict[str, Counter[str]] = {item.family.name: Counter() for item in items}
    for item, variant in zip(items, variants, strict=True):
        found[item.family.name][variant.defect if variant else OUTSIDE] += 1
    return {"n": per_family, "families": {
        name: {defect or "correct": [counts[defect], round(expected(grammar.family(name), spec).get(defect, 0.0), 6)]
               for defect in ("", WRONG, *grammar.DEFECTS, OUTSIDE)} for name, counts in found.items()}}


def held_out(per_family: int, seed: int) -> list[Instance]:
    """``per_family`` reserved instances of every family."""
    families = list(grammar.families())
    return splits.of_families(families, per_family * len(families), f"measure|{seed}")


def _answers(model: Any, talks: Sequence[list[prompts.Message]], mode: str, seed: int, settings: dict[str, Any]
             ) -> list[str]:
    seeds = [int(digest("lab measure", mode, seed, place), 16) >> 1 for place in range(len(talks))]
    return [answer.text for answer in model.generate(talks, seeds, **settings)]


def judge(items: Sequence[Instance], texts: Sequence[str], jobs: int = 2) -> list[Sample]:
    """One :class:`Sample` per answer, in order."""
    c = languages.get("c")
    tasks = [item.task("test") for item in items]
    codes = [c.extract(text, entry_point=task.entry_point) for text, task in zip(texts, tasks, strict=True)]
    with ThreadPoolExecutor(jobs) as pool:
        done = list(pool.map(lambda pair: c.execute(*pair) if pair[0] else None, zip(codes, tasks, strict=True)))
    built = [i for i, executed in enumerate(done) if executed is not None and executed.builds]
    runs = analyzers.run(TEACHER, [analyzers.Program(str(i), "c", codes[i] or "") for i in built], jobs=jobs)
    findings = {i: analyzers.defects(run) if run.status == "ok" else None for i, run in zip(built, runs, strict=True)}
    samples = []
    for i, (item, task, text, executed) in enumerate(zip(items, tasks, texts, done, strict=True)):
        passed = {name: state[0] == "passed" for name, state in (executed.suites if executed else {}).items()}
        variant = grammar.recognise(item, codes[i] or "")
        samples.append(Sample(
            item, task, text, executed.builds if executed else False, passed.get("examples", False),
            passed.get("functional", False), passed.get("security", False), findings.get(i),
            executed is not None and (executed.builds is None or (executed.builds and findings[i] is None)),
            variant.name if variant else None, variant.defect if variant else OUTSIDE))
    return samples


def summary(samples: Sequence[Sample], spec: CorpusSpec) -> dict[str, Any]:
    """Rates over all samples, by family, and the share of each defect class beside the corpus's."""
    families = {f.name: [s for s in samples if s.item.family.name == f.name] for f in grammar.families()}
    return {
        "n": len(samples), **_rates(samples),
        "families": {name: {"n": len(rows), **_rates(rows)} for name, rows in families.items()},
        "classes": _shares([s.item for s in samples], [s.defect for s in samples], spec),
    }


def _shares(items: Sequence[Instance], defects: Sequence[str], spec: CorpusSpec) -> dict[str, dict[str, float]]:
    """Class -> its share of the samples, and of a corpus with as many tasks of each family."""
    expect: Counter[str] = Counter()
    for name, number in Counter(item.family.name for item in items).items():
        for defect, share in expected(grammar.family(name), spec).items():
            expect[defect] += share * number / len(items)  # type: ignore[assignment]  # a Counter of shares
    got = Counter(defects)
    return {defect or "correct": {"samples": round(got[defect] / len(items), 6), "corpus": round(expect[defect], 6)}
            for defect in ("", WRONG, *grammar.DEFECTS, OUTSIDE)}


def _rates(rows: Sequence[Sample]) -> dict[str, float]:
    n = max(1, len(rows))
    count = {
        "build": sum(bool(s.builds) for s in rows), "pass": sum(s.passed for s in rows),
        "secure_pass": sum(s.passed and s.safe for s in rows), "flagged": sum(bool(s.findings) for s in rows),
        "good": sum(s.good for s in rows), "in_grammar": sum(s.variant is not None for s in rows),
        "unscored": sum(s.unscored for s in rows), "defective": sum(s.defect not in ("", WRONG, OUTSIDE) for s in rows),
    }
    return {name: round(value / n, 6) for name, value in count.items()}


def _repaired(rows: Sequence[Sample]) -> dict[str, float]:
    """Of the flagged programs: now clean by the teacher and passing the examples; and really good."""
    n = max(1, len(rows))
    return {"accepted": round(sum(s.findings == () and s.examples for s in rows) / n, 6),
            "good": round(sum(s.good for s in rows) / n, 6)}


def corpus_of(folder: Path) -> CorpusSpec:
    """The dials that a trained folder's corpus was made with. Raises ``SecgenError`` for another model's folder."""
    made = folder / "training.json"
    if not made.is_file():
        raise SecgenError("is no lab model: it has no training.json", folder, "give a folder of `secgen lab pretrain`")
    return CorpusSpec(**json.loads(made.read_text("utf-8"))["corpus_spec"])


def write(folder: Path, measured: dict[str, Any]) -> None:
    """Keep the numbers beside a trained folder's weights (``measured.json``) and write its model card."""
    from secgen_lib.lab.card import card, keep

    keep(folder, "measured", measured)
    with writing(folder / "README.md"):
        (folder / "README.md").write_text(card(folder), "utf-8")
