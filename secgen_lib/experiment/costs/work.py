"""What a profile asks for: how many answers in each stage, how long, how many pairs; counted without a model."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from secgen_lib.core import prompts
from secgen_lib.core.arms import MEASURED
from secgen_lib.core.config import load_config
from secgen_lib.core.records import Task
from secgen_lib.core.settings import Effort, RunConfig
from secgen_lib.experiment.stages.tuning import not_run
from secgen_lib.training.pairs import mining

LETTERS = 3.4
"""Characters of a token, ..."""
ANSWER = 163
"""tokens of an answer, ..."""
SENT_BACK, AGAIN = 0.62, 0.97
"""the share of mined programs that the stop rule sends back, and of those that it sends back once more, ..."""
PAIRS = 0.15
"""and pairs a mined first program: all four as the 6,349 answers of the original in figures/qwen2.5-coder-0.5b have
them. A better model sends fewer programs back."""
MESSAGE = 80
"""Tokens of what the teacher says, about."""
SHOWN_S = 1.0
"""Seconds of a core to judge a program, all its tools and tests: 7,956 programs took 67 minutes on two cores with
nothing known from before (docs/qwen-findings.md)."""


@dataclass(frozen=True)
class Work:
    """Answers of one kind."""

    stage: str
    what: str
    answers: float
    """As expected; a whole number where nothing depends on the answers."""
    most: int
    """Where every program is sent back each time."""
    read: float
    """Mean tokens of a prompt."""
    turns: int = 1
    """How many times one after another: the cycles."""
    adapter: bool = False


@dataclass(frozen=True)
class Counts:
    """All of a run."""

    tasks: dict[str, int]
    """Split -> tasks."""
    work: tuple[Work, ...]
    trainings: int
    pairs: float
    side: float
    """Mean tokens of a pair's side, with its prompt."""
    looks: int
    """Programs sampled while one training is watched."""


def counted(config: RunConfig) -> Counts:
    """Count what the notebooks of a run will do. Its tasks are loaded; raises :class:`SecgenError` where a data set is
    not there, and as ``mining.chosen`` does."""
    tasks = mining.chosen(config.tasks)
    splits = {split: sum(task.split == split for task in tasks) for split in ("mining", "validation", *MEASURED)}
    validated = any("validation" in arm.splits for arm in config.arms.values())
    work = list(_arm(config, tasks, "original", ("mining", *MEASURED, *(("validation",) if validated else ()))))
    tuned = not not_run(config)
    for name, arm in config.arms.items():
        if arm.trained and not tuned:
            continue
        for _ in config.seeds(name) if arm.trained else (None,):
            work += _arm(config, tasks, name, arm.splits)
    mined = _mined(config, tasks) if config.executes("05_preferences") else 0
    pairs = min(PAIRS * mined, config.train.max_pairs or PAIRS * mined)
    trained = sum(len(config.seeds(name)) for name in config.arms) if tuned and config.executes("06_train_dpo") else 0
    prompt = _read(config, [task for task in tasks if task.split == "mining"] or tasks)
    looks = 4 * config.train.val_programs if splits["validation"] else 0
    done = tuple(part for part in work if config.executes(part.stage))
    return Counts({split: n for split, n in splits.items() if n}, done, trained, pairs, prompt + ANSWER, looks)


def _arm(config: RunConfig, tasks: Sequence[Task], arm: str, splits: Sequence[str]) -> Iterator[Work]:
    """An arm's answers: the first ones, then the cycles."""
    adapter = arm != "original" and config.arms[arm].trained
    groups: dict[tuple[str, Effort], list[Task]] = {}
    for task in tasks:
        if task.split in splits:
            groups.setdefault((task.split, config.effort(task.dataset, task.split, arm)), []).append(task)
    first, cycles = ("02_generate", "04_repair") if arm == "original" else ("07_evaluate", "07_evaluate")
    for (split, effort), group in groups.items():
        n, read = len(group) * effort.samples, _read(config, group)
        drawn = 1 if arm == "original" or config.arms[arm].trained else config.arms[arm].n
        yield Work(first, f"{arm}, {split}", n * (1 + sum(_left(turn) for turn in range(1, drawn))), n * drawn, read,
                   drawn, adapter)
        sent = [_left(cycle) for cycle in range(1, effort.cycles + 1)]
        for mode in ("feedback", *effort.controls) if effort.cycles else ():
            history = range(1, effort.cycles + 1) if config.loop.history == "full" else [1] * effort.cycles
            turns = [0 if mode == "fresh" else before for before in history]
            mean = read + (ANSWER + MESSAGE) * sum(t * s for t, s in zip(turns, sent, strict=True)) / sum(sent)
            yield Work(cycles, f"{arm}, {split}, {mode}", n * sum(sent), n * effort.cycles, mean, effort.cycles,
                       adapter)


def _left(turn: int) -> float:
    """The share of programs that is still not accepted after so many turns."""
    return SENT_BACK * AGAIN ** (turn - 1)


def _read(config: RunConfig, tasks: Sequence[Task]) -> float:
    """Mean tokens of the tasks' prompts, by their characters."""
    turns = [prompts.ask(task, config.prompt) for task in tasks]
    return sum(len(turn["content"]) for ask in turns for turn in ask) / LETTERS / max(1, len(turns))


def _mined(config: RunConfig, tasks: Sequence[Any]) -> int:
    """First programs of mining tasks: of this run, or of the profile whose pairs it takes."""
    if config.train.pairs_of:
        config = load_config(config.train.pairs_of)
        tasks = mining.chosen([spec for spec in config.tasks if spec.split == "mining"])
    return sum(config.effort(task.dataset, "mining").samples for task in tasks if task.split == "mining")
