"""The vocabulary: what a run is made of, as frozen dataclasses.

Every record is one row of a table (``tables/<name>.jsonl``). Fields are plain JSON types, so that a row
read back with :func:`from_row` equals the record that was written. A value that is not known is ``None``,
never a default that looks like an answer.
"""
from __future__ import annotations

import dataclasses
import hashlib
import json
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import Any, Literal, TypeVar

Language = Literal["c", "cpp", "python", "rust", "java", "kotlin", "go", "javascript"]
Mode = Literal["generate", "feedback", "fresh", "revise", "static"]
Suite = Literal["examples", "functional", "security", "sanitized"]
AnalyzerKind = Literal["static", "dynamic"]
AnalyzerStatus = Literal["ok", "error", "timeout", "unsupported", "outage"]
ExecutionStatus = Literal["passed", "failed", "build_error", "timeout", "memory", "crash", "violation", "unscored"]
FUZZERS = {"feedback": "fuzz_feedback", "judge": "fuzz_judge"}
"""The fuzzer's name where it teaches and where it judges: the inputs of one are never those of the other."""
Fate = Literal["fixed", "deleted", "persistent", "introduced", "revealed"]


@dataclass(frozen=True)
class Task:
    """One problem. ``examples`` are public; ``test`` and ``security_test`` are hidden from model and loop."""

    task_id: str
    dataset: str
    language: Language
    prompt: str
    """What the user says to the model (for HumanEval: the function's head to be completed)."""
    entry_point: str
    declaration: str = ""
    """The prototype that a program must satisfy (C); empty where the language needs none."""
    examples: str = ""
    """Source of the public test, in the form that ``languages/<language>.py`` documents."""
    test: str = ""
    security_test: str = ""
    family: str = ""
    """Tasks of one family are variants of one problem: the first level at which results are resampled."""
    split: str = "test"
    cwe_ids: tuple[str, ...] = ()
    reference: str = ""
    contract: str = ""
    """What the prompt promises about arguments and result beyond their types, for fuzzing (docs/dynamic.md)."""
    form: Literal["prose", "completion"] = "prose"
    """Whether the prompt is prose, or the beginning of a program that is to be completed."""
    policy: str = ""
    """What a sound program holds to, in one sentence; said to a model only where ``prompt.security`` asks for it."""

    @property
    def head(self) -> str:
        """The code that an answer may go on from, or leave out: the prompt where that is code, else the declaration."""
        return self.prompt if self.form == "completion" else self.declaration

    def tests(self, suites: Iterable[str]) -> dict[str, str]:
        """suite -> source of its test, for those of ``suites`` that the task has."""
        by_suite = {"examples": self.examples, "functional": self.test, "security": self.security_test}
        return {suite: by_suite[suite] for suite in suites if by_suite[suite]}


@dataclass(frozen=True)
class Completion:
    """One answer of a model. ``code`` is None where the answer holds no program (that is an error, not a gap)."""

    completion_id: str
    parent_id: str | None
    task_id: str
    model: str
    arm: str
    train_seed: int | None
    mode: Mode
    cycle: int
    sample: int
    seed: int
    temperature: float
    text: str
    code: str | None
    finish_reason: str
    n_tokens: int | None = None


@dataclass(frozen=True)
class Finding:
    """One finding of an analyzer, in SARIF's words, flat. Lines and columns count from 1."""

    rule_id: str
    tool: str
    cwe_ids: tuple[str, ...]
    category: str
    level: str
    message: str
    start_line: int
    start_column: int = 0
    end_line: int = 0
    fingerprint: str = ""


@dataclass(frozen=True)
class AnalyzerRun:
    """What one tool said of one program. Only ``status == "ok"`` with no error-level finding is clean.

    ``outage`` says that the tool's canary failed: the tool is broken, the program is unscored by it.
    ``error`` and ``timeout`` with a passing canary are the program's own doing: it is not error-free.
    """

    completion_id: str
    tool: str
    tool_version: str
    kind: AnalyzerKind
    status: AnalyzerStatus
    findings: tuple[Finding, ...] = ()
    detail: str = ""


@dataclass(frozen=True)
class Execution:
    """What happened when one suite of tests ran on one program. ``unscored``: the sandbox or toolchain broke.

    The suite ``sanitized`` is the examples and the functional tests under sanitizers, where a run asks for it:
    ``passed`` says that there is no violation, though a test may fail; any other status is that of the suite that
    ended so.
    """

    completion_id: str
    suite: Suite
    status: ExecutionStatus
    detail: str = ""


@dataclass(frozen=True)
class Verdict:
    """The joined judgement on one completion; each answer is True, False or None (unscored).

    ``clean`` is by the judges, ``teacher_clean`` by the tools whose findings the loop sees;
    ``examples_passed`` by public examples, ``passed`` by hidden functional tests, ``safe`` by hidden
    security tests under sanitizers. ``reason`` names what made the first answer False or None.

    ``sanitized``: what a sanitized run of the examples and the functional tests found. False: a sanitizer reports a
    violation; True: they ran without one, passed or not; None: not asked for (``analyzers.sanitized``), no such test,
    no sanitizer for the language, does not build, unscored, or ended otherwise (a timeout, a crash without a report).
    ``shared_process``: program and test ran in one, so that a pass is no proof against a forger
    (``languages.Executed``).
    """

    completion_id: str
    builds: bool | None
    examples_passed: bool | None
    passed: bool | None
    clean: bool | None
    teacher_clean: bool | None
    safe: bool | None
    stub: bool | None
    reason: str = ""
    sanitized: bool | None = None
    shared_process: bool = False


@dataclass(frozen=True)
class Transition:
    """The fate of one finding between a program and its successor in the loop."""

    completion_id: str
    parent_id: str
    tool: str
    category: str
    rule_id: str
    fate: Fate


@dataclass(frozen=True)
class PreferencePair:
    """A "bad -> good" pair; TRL's columns first. ``prompt`` is a list of chat messages, the answers one each."""

    prompt: tuple[dict[str, str], ...]
    chosen: tuple[dict[str, str], ...]
    rejected: tuple[dict[str, str], ...]
    task_id: str
    chosen_id: str
    rejected_id: str
    kind: Literal["security", "function", "build"]
    categories: tuple[str, ...] = ()
    mined_by: str = ""
    """The teachers that told bad from good, where an arm names its own; empty for all of the run's."""


@dataclass(frozen=True)
class RunManifest:
    """With what a run's numbers were made."""

    run_id: str
    git_commit: str | None
    git_dirty: bool | None
    config: dict[str, Any]
    hashes: dict[str, str]
    packages: dict[str, str]
    platform: dict[str, str]
    tools: dict[str, str | None]
    sandbox_level: int
    generation: dict[str, Any] = field(default_factory=dict)
    stages: dict[str, Any] = field(default_factory=dict)
    reads: list[dict[str, str]] = field(default_factory=list)
    """Every computation on completions or verdicts of a measured split: stage, split, time (UTC), why."""


TABLES: dict[str, type] = {
    "tasks": Task, "completions": Completion, "analyses": AnalyzerRun, "executions": Execution, "verdicts": Verdict,
    "transitions": Transition, "pairs": PreferencePair,
}
"""The tables whose rows are records."""

R = TypeVar("R")


def to_row(record: Any) -> dict[str, Any]:
    """A record as a dict of JSON types (tuples become lists)."""
    return dataclasses.asdict(record, dict_factory=lambda pairs: {k: _plain(v) for k, v in pairs})


UNNAMED = {"Task": ("contract", "policy"), "PreferencePair": ("mined_by",)}
"""Fields that no training reads, and that came after the first adapters were shipped: another such belongs here."""


def naming_row(cls: type, row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as it names a training: what a record gains later makes no adapter anew."""
    return {name: value for name, value in row.items() if name not in UNNAMED[cls.__name__]}


def _plain(value: Any) -> Any:
    return [_plain(v) for v in value] if isinstance(value, (tuple, list)) else value


Reader = Callable[[Any], Any]


def from_row(cls: type[R], row: dict[str, Any]) -> R:
    """The record of a row; a missing field or one that is not known raises ``TypeError`` naming it."""
    readers = _readers(cls)  # type: ignore[arg-type]  # a class can be hashed
    if not row.keys() <= readers.keys():
        unknown = min(row.keys() - readers.keys())
        raise TypeError(f"{cls.__name__} has no field {unknown!r}; its fields are {', '.join(readers)}")
    return cls(**{name: value if (read := readers[name]) is None else read(value) for name, value in row.items()})


@cache
def _readers(cls: type) -> dict[str, Reader | None]:
    """Field -> what makes its value from JSON's; None where that is the value itself."""
    return {name: _reader(hint) for name, hint in typing.get_type_hints(cls).items()}


def _reader(hint: Any) -> Reader | None:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return partial(from_row, hint)
    if origin is tuple:
        element = _reader(args[0])
        return tuple if element is None else lambda items: tuple(map(element, items))
    if origin in (typing.Union, types.UnionType):
        inner = _reader(next(a for a in args if a is not type(None)))
        return None if inner is None else lambda value: None if value is None else inner(value)
    return None


def digest(*parts: Any) -> str:
    """A 16-hex-digit name for content: SHA-256 over the canonical JSON of ``parts``.

    Lone surrogates (a model may write any text) are kept apart rather than refused.
    """
    text = json.dumps(parts, sort_keys=True, ensure_ascii=True, separators=(",", ":"), default=_encode)
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:16]


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file's bytes, 64 hex digits. OSError where it cannot be read."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _encode(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return to_row(value)
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    raise TypeError(f"cannot name a {type(value).__name__} by content")
