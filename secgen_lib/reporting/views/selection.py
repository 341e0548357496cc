"""Which samples of a run a set of filters leaves, and in words which programs those are and how they are judged."""
from __future__ import annotations

from collections import Counter
from functools import cached_property

from secgen_lib.core.records import Completion
from secgen_lib.reporting.views.samples import OUTCOMES, Key, Samples, roles

ALL = "all"
MODES = {
    "generate": "the first program of each sample (cycle 0), as the model wrote it: the programs of the headline, and "
                "of the figures' “no feedback”",
    "feedback": "the program that stands after the last cycle of feedback, of the sets that were run through cycles: "
                "the programs of the headline “after feedback”",
    "fresh": "the program that stands after as many fresh samples: a control of feedback, which sees no findings",
    "revise": "the program that stands after as many turns of “revise” without findings: a control of feedback",
    "static": "the program that stands after as many turns of feedback by the analyzers that read, without the "
              "fuzzer's word: a control of feedback",
}
"""Mode -> which program of a sample is filtered and counted."""
COUNTED = (("build error", "do not build"), ("findings (judge)", "have findings by the judges"),
           ("clean (judge)", "are clean by the judges"))


class Selection:
    """The samples in a fixed order. Outcome and category are of the program that the mode names."""

    def __init__(self, known: Samples):
        self.known = known

    def options(self) -> dict[str, list[str]]:
        """The choices of every filter that the run's tables offer, the first of each as the browser begins: the
        programs of the headline."""
        splits = sorted({self.known.tasks[key[0]].split for key in self._roots})
        first = ["test"] if "test" in splits else []
        return {"split": [*first, ALL, *(split for split in splits if split not in first)],
                "family": self.families(first[0] if first else ALL),
                "arm": [*dict.fromkeys(arm_name(key) for key in sorted(self._roots, key=lambda k: k[2] != "original")),
                        ALL],
                "mode": [mode for mode in MODES if mode == "generate" or mode in self._modes],
                "outcome": list(OUTCOMES), "category": [ALL, *sorted(self._categories)]}

    def families(self, split: str) -> list[str]:
        """The families of a split that have samples, ``all`` first."""
        return [ALL, *sorted({task.family for key in self._roots
                              if split in (ALL, (task := self.known.tasks[key[0]]).split)})]

    def scope(self, *, split: str = ALL, family: str = ALL, arm: str = ALL, mode: str = "generate") -> list[Key]:
        """The samples of which a mode has programs, before any question about them is asked."""
        chosen = []
        for key in self._roots:
            task = self.known.tasks[key[0]]
            if split in (ALL, task.split) and family in (ALL, task.family) and arm in (ALL, arm_name(key)) and (
                    mode == "generate" or (key[2], task.dataset, task.split) in self._ran(mode)):
                chosen.append(key)
        return chosen

    def keys(self, *, split: str = ALL, family: str = ALL, arm: str = ALL, mode: str = "generate", outcome: str = "any",
             category: str = ALL) -> list[Key]:
        """The samples that pass every filter."""
        return [key for key in self.scope(split=split, family=family, arm=arm, mode=mode)
                if OUTCOMES[outcome](self.known.verdict(last := self.last(key, mode)))
                and (category == ALL or category in self._named(last))]

    def last(self, key: Key, mode: str) -> Completion:
        """The program of a sample that a mode names."""
        return self.known.chain(key[0], key[1], key[2], mode, key[3])[-1]

    def words(self, *, split: str = ALL, family: str = ALL, arm: str = ALL, mode: str = "generate",
              outcome: str = "any", category: str = ALL) -> str:
        """Which programs are shown, of how many, and how all of those are judged."""
        every = self.scope(split=split, family=family, arm=arm, mode=mode)
        left = len(every) if outcome == "any" and category == ALL else len(self.keys(
            split=split, family=family, arm=arm, mode=mode, outcome=outcome, category=category))
        verdicts = [self.known.verdict(self.last(key, mode)) for key in every]
        counts = [f"{sum(map(OUTCOMES[name], verdicts))} {said}" for name, said in COUNTED]
        known = sum(any(OUTCOMES[name](verdict) for name, _ in COUNTED) for verdict in verdicts)
        place = ", ".join(part for part, value in ((f"split {split}", split), (f"family {family}", family),
                                                   (f"arm {arm}", arm)) if value != ALL) or "all splits and arms"
        return (f"Shown: {left} of {len(every)} programs. Mode {mode}: {MODES[mode]}; {place}. Of all {len(every)}, "
                f"{', '.join(counts)}, {len(every) - known} are unscored.")

    @cached_property
    def _roots(self) -> list[Key]:
        return [key for key in self.known.roots if key[0] in self.known.tasks]

    @cached_property
    def _modes(self) -> set[str]:
        return {c.mode for c in self.known.completions}

    def _ran(self, mode: str) -> set[tuple[str, str, str]]:
        """(arm, data set, split) that were run through a mode: something was sent there, or nothing had to be."""
        return self._sent.get(mode, set()) | (self._accepted if mode == "feedback" else set())

    @cached_property
    def _sent(self) -> dict[str, set[tuple[str, str, str]]]:
        sent: dict[str, set[tuple[str, str, str]]] = {}
        for c in self.known.completions:
            if c.parent_id is not None and c.task_id in self.known.tasks:
                task = self.known.tasks[c.task_id]
                sent.setdefault(c.mode, set()).add((c.arm, task.dataset, task.split))
        return sent

    @cached_property
    def _accepted(self) -> set[tuple[str, str, str]]:
        """The parts of which the stop rule accepted every first program."""
        refused: Counter[tuple[str, str, str]] = Counter()
        for key in self._roots:
            task, verdict = self.known.tasks[key[0]], self.known.verdict(root := self.known.roots[key])
            refused[key[2], task.dataset, task.split] += root.code is None or any(
                getattr(verdict, name, None) is False for name in ("builds", "teacher_clean", "examples_passed"))
        return {part for part, n in refused.items() if not n}

    @cached_property
    def _categories(self) -> set[str]:
        return {name for key in self._roots for mode in MODES if mode == "generate" or mode in self._modes
                for name in self._named(self.last(key, mode))}

    def _named(self, completion: Completion) -> set[str]:
        """The categories of a program's findings, each with whose they are: ``leak (judge)``."""
        spec, language = self.known.run.config.analyzers, self.known.task(completion).language
        return {f"{finding.category} ({roles(spec, language).get(finding.tool, 'no role')})"
                for analysis in self.known.of(completion).analyses for finding in analysis.findings
                if finding.level == "error"}


def arm_name(key: Key) -> str:
    """The arm of a sample, with its training seed."""
    return key[2] if key[3] is None else f"{key[2]}, seed {key[3]}"
