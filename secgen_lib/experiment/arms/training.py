"""Every arm's adapters: the trainings of all arms and seeds, several at a time, each in a process of its own."""
from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from secgen_lib.core.arms import ArmSpec, Tuning
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.settings import RunConfig
from secgen_lib.experiment.arms import shelf
from secgen_lib.experiment.arms.loops import model_folder
from secgen_lib.training import dpo
from secgen_lib.training.dpo import DpoConfig, launching

SMALL = 100 << 20
"""Bytes of weights up to which trainings run side by side; a larger model has the machine (or its GPU) to itself."""
MEMORY = 2 << 30
"""Bytes that one training of a small model is given: torch, transformers and TRL take 1.1 GB before any data."""


@dataclass(frozen=True)
class Training:
    """One adapter to be made. ``log`` gets the trainer's output."""

    arm: str
    seed: int
    config: DpoConfig
    log: Path

    @property
    def out(self) -> Path:
        return Path(self.config.out)


def folder(root: Path, config: RunConfig, arm: str, seed: int) -> Path:
    """Where a training lives: ``adapters/<arm>/seed<k>``; ``adapters/seed<k>`` in a run that has the arm dpo alone."""
    alone = config.arms == {"dpo": ArmSpec()}
    return root / "adapters" / f"seed{seed}" if alone else root / "adapters" / arm / f"seed{seed}"


def plan(config: RunConfig, root: Path, validation: Path | None) -> list[Training]:
    """All trainings of a run in the folder ``root``, arm by arm. Raises ``SecgenError`` for settings DPO refuses."""
    trainings = []
    for arm in config.arms:
        tuning = config.training(arm).model_dump(include=set(Tuning.model_fields))
        for seed in config.seeds(arm):
            out, by = folder(root, config, arm, seed), tuple(sorted(config.arms[arm].mined_by))
            held = held_file(root, by)
            log = root / "logs" / f"dpo-{arm}-seed{seed}.log"
            trainings.append(Training(arm, seed, dpo.checked(
                {**tuning, "model": config.model, "prompt": config.prompt,
                 "pairs": str(pairs_file(root, by)),
                 "validation_pairs": str(held) if config.train.held_out and held.is_file() else None,
                 "out": str(out), "seed": seed, "validation_tasks": str(validation) if validation else None},
                f"arm {arm}"), log))
    return trainings


def pairs_file(root: Path, mined_by: tuple[str, ...]) -> Path:
    """The file of a run's pairs that these teachers told apart; of all of the run's teachers where none is named."""
    return root / f"pairs{''.join(f'-{name}' for name in mined_by)}.jsonl"


def held_file(root: Path, mined_by: tuple[str, ...]) -> Path:
    """The file of the pairs that are watched and not tuned on (``train.held_out``)."""
    return root / f"held_out_{pairs_file(root, mined_by).name}"


def at_a_time(config: RunConfig) -> int:
    """How many trainings run side by side: one a core while memory lasts, and one alone for a large model."""
    import psutil

    home = model_folder(config.model.name)
    size = sum(path.stat().st_size for path in home.glob("*.safetensors")) if home.is_dir() else None
    if not size or size > SMALL or launching.launched(config.train.launcher):
        return 1
    return max(1, min(len(os.sched_getaffinity(0)), psutil.virtual_memory().available // MEMORY))


def train_all(trainings: Sequence[Training], jobs: int, progress: Any,
              on_done: Callable[[Training, str], None]) -> None:
    """Train, ``jobs`` at a time; ``on_done(training, message)`` is called here, in this thread, as each one ends.

    ``message`` is empty, or says how the build rate collapsed. With the first failure no further training is begun;
    those at work end and are told of, and then the failure is raised (:class:`SecgenError`).
    """
    failures: list[SecgenError] = []
    names = {training.out: shelf.key(training.config) for training in trainings}

    def train_one(training: Training) -> str | None:
        if failures:
            return None
        try:
            if shelf.take(training.config, names[training.out]):
                print(f"arm {training.arm}, seed {training.seed}: trained before, from these pairs", flush=True)
            dpo.train(training.config, log=training.log, progress=progress, threads=1 if jobs > 1 else None)
        except dpo.Collapsed as error:
            shelf.keep(training.config, names[training.out])
            return error.what
        except SecgenError as error:
            failures.append(error)  # here, before this thread takes the next one
            return None
        shelf.keep(training.config, names[training.out])
        return diverged(training)

    with ThreadPoolExecutor(jobs) as pool:
        waiting = {pool.submit(train_one, training): training for training in trainings}
        try:
            for future in as_completed(waiting):
                if (message := future.result()) is not None:
                    on_done(waiting[future], message)
        except BaseException:  # an interrupt, or a table that cannot be written: begin no more
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    if failures:
        raise failures[0]


def diverged(training: Training) -> str:
    """Why an adapter that was trained to its end is of no use, or nothing: a loss that is no number leaves weights that
    are none, and what is written with them would be measured as a model's answers."""
    losses = [(line["step"], line["loss"]) for line in dpo.log_rows(training.out) if line["split"] == "train"]
    if not losses or losses[-1][1] is not None:
        return ""
    return f"its loss is no number from step {next(step for step, loss in losses if loss is None)} on"


def row(training: Training, message: str) -> dict[str, Any]:
    """One row of the table ``trainings``: what was asked, and how it ended."""
    steps = [line["step"] for line in dpo.log_rows(training.out) if line["split"] == "train"]
    record = training.out / ("last_good" if message else "adapter") / "training.json"
    facts = json.loads(record.read_text(encoding="utf-8")) if record.is_file() else {}
    config = training.config
    return {"arm": training.arm, "train_seed": training.seed, "status": "collapsed" if message else "done",
            "message": message, "steps": max(steps, default=0), "pairs": facts.get("pairs"),
            "pairs_too_long": facts.get("pairs_too_long"), "batch": config.batch_size * config.grad_accum,
            "learning_rate": config.learning_rate, "beta": config.beta, "loss_type": list(config.loss_type),
            "loss_tokens": config.loss_tokens, "shuffle_labels": config.shuffle_labels}


def step_rows(training: Training) -> Iterator[dict[str, Any]]:
    """The rows of the table ``training``: one a step."""
    for line in dpo.log_rows(training.out):
        yield {"arm": training.arm, "train_seed": training.seed, **line}
