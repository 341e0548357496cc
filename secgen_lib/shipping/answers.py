"""The conversations behind shipped answers: what the teacher said, and under which key each answer is cached.

An answer's key is the hash of (model, conversation, seed, decoding). It is shipped, so that a later run finds the
answer without the data sets' texts; a row whose own name shows another model or other settings gets none.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import SimpleNamespace

from secgen_lib.core.records import Completion, Task, digest
from secgen_lib.core.settings import RunConfig
from secgen_lib.experiment.arms import training
from secgen_lib.experiment.arms.loops import adapter_digest, served_as, weights
from secgen_lib.experiment.run import Run
from secgen_lib.generation import best_of_n
from secgen_lib.generation.loop import Loop
from secgen_lib.judging import samples
from secgen_lib.judging.samples import JudgedSample

TABLES = (samples.TABLES, best_of_n.TABLES)
"""Where answers lie: the run's own, and the candidates of best-of-n."""


@dataclass(frozen=True)
class Turn:
    """How one answer came about. ``key`` is None where it cannot be told; ``message`` is the teacher's turn, if any."""

    completion_id: str
    key: str | None
    message: str | None


def identities(run: Run) -> dict[tuple[str, int | None], str]:
    """(arm, training seed) -> the model's identity when it answered, by the manifest: not by this machine."""
    made = run.manifest()["generation"]
    if not made:
        return {}
    identity_of: dict[tuple[str, int | None], str] = {("original", None): digest(made["weights"], made["dtype"], None)}
    for arm, spec in run.config.arms.items():
        if not spec.trained:
            identity_of[arm, None] = identity_of["original", None] if not spec.served else digest(
                weights(served_as(run.config.model, spec.served)), made["dtype"], None)
        for seed in run.config.seeds(arm):
            adapter = training.folder(run.folder, run.config, arm, seed) / "adapter"
            if (adapter / "adapter_model.safetensors").is_file():
                identity_of[arm, seed] = digest(made["weights"], made["dtype"], adapter_digest(adapter))
    return identity_of


def loop(config: RunConfig, tasks: Mapping[str, Task], there: dict[str, JudgedSample],
         arm: str = "original", train_seed: int | None = None, identity: str = "") -> Loop:
    """A loop that says what was asked and what would be; it asks no model and judges nothing."""
    def nothing(completions: Sequence[Completion]) -> list[JudgedSample]:
        return []

    return Loop(SimpleNamespace(identity=identity), tasks, arm, train_seed, config.seed, config.loop.n_samples,
                config.loop, config.model, config.analyzers.feedback, nothing, lambda table, rows: None, there,
                style=config.prompt)


def turns(run: Run) -> Iterator[Turn]:
    """Every answer's key, and the teacher's turn before it."""
    tasks = {task.task_id: task for task in run.records("tasks", Task)}
    named = identities(run)
    seen: set[str] = set()
    for tables in TABLES:
        there = samples.read(run.records, tables)
        loops = {key: loop(run.config, tasks, there, *key, identity) for key, identity in named.items()}
        unnamed = loop(run.config, tasks, there)
        for completion in (sample.completion for sample in there.values()):
            if completion.completion_id in seen:
                continue
            seen.add(completion.completion_id)
            yield _turn(completion, loops.get((completion.arm, completion.train_seed)), unnamed)


def _turn(completion: Completion, teller: Loop | None, unnamed: Loop) -> Turn:
    name = completion.completion_id
    try:
        message = (teller or unnamed).conversation(completion)[-1]["content"] if completion.mode == "feedback" else None
    except ValueError:  # by today's rules nothing was to be said there: the row was made by another version
        return Turn(name, None, None)
    same = teller is not None and teller.again(completion).completion_id == name
    return Turn(name, teller.answer_key(completion) if teller is not None and same else None, message)
