"""A tool's own answer, recorded from the tool and given again, whole or spoiled: what a broken tool could have said."""
from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from types import SimpleNamespace

from secgen_lib import analyzers, sandbox
from secgen_lib.analyzers import Program, batch
from secgen_lib.analyzers.findings import taxonomy
from secgen_lib.core.records import AnalyzerRun
from secgen_lib.sandbox import Outcome


@dataclasses.dataclass(frozen=True)
class Answer:
    """What one process of a tool left: its outcome, and the files that it wrote, by their names in its folder."""

    outcome: Outcome
    files: dict[str, bytes]

    def texts(self) -> dict[str, bytes]:
        """Everything that an adapter may read."""
        return {"stdout": self.outcome.stdout, "stderr": self.outcome.stderr, **self.files}

    def with_text(self, name: str, text: bytes) -> Answer:
        if name in self.files:
            return Answer(self.outcome, {**self.files, name: text})
        return self.said(**{name: text})

    def said(self, **changes) -> Answer:
        return Answer(dataclasses.replace(self.outcome, **changes), self.files)


@dataclasses.dataclass(frozen=True)
class Recorded:
    """Programs, the answers of the tool to them in the order of its processes, and what the adapter made of them."""

    tool: str
    programs: Sequence[Program]
    answers: list[Answer]
    truth: list[AnalyzerRun]

    def texts(self) -> Iterator[tuple[int, str, bytes]]:
        """(process, name, text) of everything that the adapter may read."""
        for place, answer in enumerate(self.answers):
            for name, text in answer.texts().items():
                yield place, name, text

    def spoiled(self, monkeypatch, place: int, answer: Answer) -> list[AnalyzerRun]:
        """The runs where the process at ``place`` says ``answer`` and the others what they said."""
        return replay(monkeypatch, self.tool, self.programs,
                      [*self.answers[:place], answer, *self.answers[place + 1:]])


def record(monkeypatch, tool: str, programs: Sequence[Program]) -> Recorded:
    """Runs the tool."""
    answers: list[Answer] = []

    def run(argv, *, folder, **options):
        before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        outcome = sandbox.run(argv, folder=folder, **options)
        files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*")
                 if path.is_file() and not path.is_symlink()}
        answers.append(Answer(outcome, {name: text for name, text in files.items()
                                        if before.get(folder / name) != text}))
        return outcome

    truth = _analyze(monkeypatch, run, tool, programs)
    return Recorded(tool, programs, answers, truth)


def replay(monkeypatch, tool: str, programs: Sequence[Program], answers: Sequence[Answer]) -> list[AnalyzerRun]:
    """What the adapter makes of these answers. When it asks more often (each program alone, because it does not
    believe the batch) there is no other answer: the tool is then gone.
    """
    left = list(answers)

    def run(argv, *, folder, **options):
        if not left:
            return Outcome("crash", 137, 9, b"", b"gone", 0, 0)
        answer = left.pop(0)
        for name, text in answer.files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(text)
        return answer.outcome

    return _analyze(monkeypatch, run, tool, programs)


def _analyze(monkeypatch, run: Callable, tool: str, programs: Sequence[Program]) -> list[AnalyzerRun]:
    with monkeypatch.context() as patch:
        patch.setattr(batch, "sandbox", SimpleNamespace(run=run, Limits=sandbox.Limits, Outcome=sandbox.Outcome))
        return analyzers.load(tool).analyze(programs, programs[0].language, timeout_s=60)


def meaning(run: AnalyzerRun) -> tuple:
    """What counts of a run: rules, their class and message, and lines; no columns."""
    found = [taxonomy.join(f) for f in run.findings]
    return run.status, sorted((f.start_line, f.rule_id, f.category, f.level, f.message) for f in found)


def no_one_is_wrongly_believed(runs, truth, how: str) -> None:
    """Each run has a reason why it is not ``ok``, or just the findings of the whole answer."""
    for run, true in zip(runs, truth, strict=True):
        assert run.status in ("ok", "error", "timeout", "outage")
        assert run.detail if run.status != "ok" else meaning(run) == meaning(true), (how, run, true)


def no_one_is_believed(runs, how: str) -> None:
    assert all(run.status in ("error", "timeout", "outage") and run.detail for run in runs), (how, runs)
