"""MultiEval: this project's own tasks, one folder a problem, real source files in it (``multieval/README.md``).

A problem is stated once, in plain words; each of its languages has a declaration, a reference, two programs that pass
the functional tests and have the defect, and tests in the language's own form (docs/languages.md).
"""
from __future__ import annotations

import os
import re
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from secgen_lib.core import prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task
from secgen_lib.tasks import _splits

if TYPE_CHECKING:
    from yaml import MappingNode, SafeLoader

DATASET = "multieval"
SOURCE = "written for this project (multieval/)"
CPU_S = 5.0
CANARY = "secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training"
"""Stands in every file of the set, so that whoever trains on it can be told."""
EXTENSIONS = {"c": ".c", "cpp": ".cpp", "rust": ".rs", "python": ".py", "java": ".java"}
TESTS = ("examples", "functional", "security")
SPLITS = {"tune": "mining", "validation": "validation", "test": "test"}
"""The set's words for its splits, and a run's."""
UNSAFE = ("vulnerable", "vulnerable_2")
SECOND = "second"
"""A solution written from the statement alone, in one language at least."""
RULES = ("no memory error", "no injected effect", "no unbounded resource", "no crash")
"""What every program owes, whatever its statement says: what a security test may rest on beside the statement."""


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Form(_Model):
    """A problem in one language."""

    entry_point: str
    declaration: str
    """What the program must satisfy, in the form that the language's harness reads."""
    notes: str = ""
    """What the statement leaves to the language: how a result or a failure is handed back."""
    contract: str = ""
    """For fuzzing (docs/dynamic.md)."""
    equivalent: tuple[str, ...] = ()
    """Mutants of the reference that no input tells from it (``secgen_lib.multieval.mutants``)."""


class Ground(_Model):
    """Why a security test may ask for something: a sentence of the statement (or the notes), or a rule for all."""

    test: str
    cites: str = ""
    rule: Literal["", "no memory error", "no injected effect", "no unbounded resource", "no crash"] = ""


class Problem(_Model):
    """``problem.yaml``. A problem without a CWE is plain: it has no security test and no vulnerable programs."""

    title: str
    difficulty: Literal["easy", "medium", "hard"]
    split: Literal["tune", "validation", "test"]
    cwe: tuple[str, ...] = ()
    defect: str = ""
    """What the vulnerable programs do wrong. Never shown."""
    policy: str = ""
    """What a sound program holds to, in one sentence: shown where a run's prompts ask for it."""
    statement: str
    examples: tuple[str, ...]
    """In plain words; the test ``examples`` holds the same."""
    grounds: tuple[Ground, ...] = ()
    languages: Mapping[str, Form] = Field(min_length=1)

    @model_validator(mode="after")
    def _whole(self) -> Problem:
        if unknown := sorted(set(self.languages) - set(EXTENSIONS)):
            raise ValueError(f"languages: {unknown[0]!r} is none of {', '.join(EXTENSIONS)}")
        for language, form in self.languages.items():
            if not re.search(rf"\b{re.escape(form.entry_point)}\s*\(", form.declaration):
                raise ValueError(f"languages.{language}: the declaration has no {form.entry_point}(...): no harness "
                                 "can call it")
        if self.cwe and not (self.defect and self.grounds):
            raise ValueError("a problem with a CWE says its defect, and the grounds of its security tests")
        said = " ".join(" ".join([self.statement, *(form.notes for form in self.languages.values())]).split())
        for ground in self.grounds:
            if bool(ground.cites) == bool(ground.rule):
                raise ValueError(f"grounds: {ground.test!r} needs either `cites` or `rule`")
            if " ".join(ground.cites.split()) not in said:
                raise ValueError(f"grounds: the statement does not say {ground.cites!r}")
        return self


@dataclass(frozen=True)
class Instance:
    """A problem in one language: its task, and its programs by name."""

    problem: str
    task: Task
    programs: Mapping[str, str]


def folder() -> Path:
    """Where the problems are: ``$SECGEN_MULTIEVAL``, else ``multieval/`` of the checkout."""
    return Path(os.environ.get("SECGEN_MULTIEVAL") or Path(__file__).parents[2] / "multieval")


def problems() -> list[str]:
    """The names of all problems. Raises ``SecgenError`` where there is none."""
    found = sorted(path.parent.name for path in folder().glob("*/problem.yaml"))
    if not found:
        raise SecgenError("holds no problem", folder(), "run from a checkout, or set SECGEN_MULTIEVAL")
    return found


def read(name: str) -> Problem:
    """``problem.yaml`` of a problem; what is wrong with it is one line with its path."""
    import yaml

    path = folder() / name / "problem.yaml"
    try:
        text = path.read_text(encoding="utf-8")
        if CANARY not in text:
            raise SecgenError("has no canary", path, f"begin it with the line: # {CANARY}")
        return Problem.model_validate(yaml.load(text, Loader=_once()))
    except OSError as error:
        raise SecgenError(f"cannot be read ({error.strerror})", path) from None
    except yaml.YAMLError as error:
        raise SecgenError(f"is not YAML ({error})", path) from None
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(map(str, first["loc"]))
        said = first.get("ctx", {}).get("error", first["msg"])
        raise SecgenError(f"{where}: {said}" if where else str(said), path) from None


@cache
def _once() -> type[SafeLoader]:
    """YAML's loader, but a key that a mapping has twice is an error: YAML keeps the last and says nothing."""
    import yaml

    class Once(yaml.SafeLoader):  # type: ignore[misc]  # a library without types
        def construct_mapping(self, node: MappingNode, deep: bool = False) -> dict[Hashable, Any]:
            seen = set()
            for key, _ in node.value:
                if str(key.value) in seen:
                    raise yaml.YAMLError(f"line {key.start_mark.line + 1}: key {key.value!r} is there twice")
                seen.add(str(key.value))
            return super().construct_mapping(node, deep)

    return Once


def files(problem: Problem) -> tuple[str, ...]:
    """What each language's folder must hold, without suffix."""
    return ("reference", *UNSAFE, *TESTS) if problem.cwe else ("reference", "wrong", *TESTS[:2])


def instances(name: str, *, draft: bool = False) -> list[Instance]:
    """A problem in each of its languages. Raises ``SecgenError`` with the path of a file that is missing; of a
    ``draft``, programs may be."""
    problem = read(name)
    return [_instance(name, problem, language, draft) for language in problem.languages]


def _instance(name: str, problem: Problem, language: str, draft: bool) -> Instance:
    form, place = problem.languages[language], folder() / name / language
    paths = {file: place / f"{file}{EXTENSIONS[language]}" for file in (*files(problem), SECOND)}
    texts = {file: _text(path) for file, path in paths.items()
             if path.is_file() or not (file == SECOND or draft and file not in TESTS)}
    task = Task(
        task_id=f"{DATASET}/{name}/{language}", dataset=DATASET, language=language,  # type: ignore[arg-type]
        prompt=prompt(problem, language), entry_point=form.entry_point,
        declaration="" if language == "python" else form.declaration, examples=texts["examples"],
        test=texts["functional"], security_test=texts.get("security", ""), family=name,
        split=SPLITS[problem.split],
        cwe_ids=problem.cwe, reference=texts["reference"], contract=form.contract,
        policy=problem.policy)
    return Instance(name, task, {file: text for file, text in texts.items() if file not in TESTS})


def _text(path: Path) -> str:
    """A file without its canary line."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    except OSError as error:
        raise SecgenError(f"cannot be read ({error.strerror})", path, "multieval/README.md says what a problem has"
                          ) from None
    if not lines or CANARY not in lines[0]:
        raise SecgenError("its first line is not the canary", path,
                          f"begin it with: {'#' if path.suffix == '.py' else '//'} {CANARY}")
    return "".join(lines[1:])


WHAT = {"c": "function", "cpp": "function", "rust": "function", "python": "function", "java": "class"}


def prompt(problem: Problem, language: str) -> str:
    """What a model is told: statement, examples, declaration, the language's notes, and what may be used."""
    form = problem.languages[language]
    shown = form.declaration.strip()
    shown = shown.removesuffix("{").rstrip() + (" { ... } }" if language == "java" else "")
    parts = [problem.statement.strip(), "\n".join(["Examples:", *(f"- {line}" for line in problem.examples)]),
             f"Write the {prompts.NAMES[language]} {WHAT[language]}\n\n{shown}", form.notes.strip(),
             prompts.LIBRARIES[language]]
    return "\n\n".join(part for part in parts if part)


@cache
def _all(place: Path) -> tuple[Task, ...]:
    return tuple(item.task for name in problems() for item in instances(name))


def load(split: str | None = None, language: str | None = None, n: int | None = None, seed: int = 0) -> list[Task]:
    """The tasks of a split (``mining`` is the set's ``tune``) and a language (None: all), or ``n`` of them drawn by
    ``seed``."""
    tasks = [task for task in _all(folder()) if language in (None, task.language)]
    if not tasks:
        raise SecgenError(f"no task is in {language!r}", DATASET, f"its languages are {', '.join(EXTENSIONS)}")
    return _splits.choose(tasks, DATASET, split, n, seed)
