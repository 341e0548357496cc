"""Which loops an arm goes through: its tasks by split, its model (loaded when first asked), what is known already."""
from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from secgen_lib.core.arms import MEASURED, ArmSpec
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.prompts import Message
from secgen_lib.core.records import Completion, Task, digest
from secgen_lib.core.settings import AnalyzerSpec, Effort, ModelSpec
from secgen_lib.core.store import read_json
from secgen_lib.experiment import spent
from secgen_lib.experiment.run import Run
from secgen_lib.experiment.stage import Stage
from secgen_lib.generation import best_of_n
from secgen_lib.generation.loop import Loop
from secgen_lib.generation.models import Answer, Model
from secgen_lib.generation.models import weights as named
from secgen_lib.judging import samples
from secgen_lib.judging.judge import judge
from secgen_lib.judging.samples import JudgedSample

ROUNDED = "rounded.json"
"""Beside a shipped adapter: the name of the exact one, whose answers were shipped with it."""


def model_folder(name: str) -> Path:
    """Where a model's weights lie, if they lie in a folder already (fetched and converted ones included)."""
    if name == "lab":
        return Path(__file__).parents[2] / "lab" / "weights"
    return Path(name) if Path(name).is_dir() else named.fetched(name) or Path(name)


def weights(spec: ModelSpec) -> str:
    """What names a model's weights without loading them: content where it is known, else its name and revision;
    with the bytes of the adapter that the spec puts on them.

    Raises ``SecgenError`` for a GGUF file or an adapter that is not there.
    """
    base = _base_weights(spec)
    return digest(base, adapter_digest(Path(spec.adapter))) if spec.adapter else base


def _base_weights(spec: ModelSpec) -> str:
    name, revision = spec.name, spec.revision
    if spec.backend != "transformers_local":  # a server is known by its model's name alone: it may move
        return f"{name}@{revision}" + ("" if spec.backend == "openai_chat" else f" by {spec.backend}")
    if name == "lab":
        return named.folder_identity(model_folder(name))
    try:
        return named.identity(name, revision)
    except FileNotFoundError:
        raise SecgenError("no such file", name,
                          "give a GGUF file, a folder, or a name of `secgen model list`") from None


def answers_in(spec: ModelSpec) -> str:
    """The dtype that a model answers in: what ``auto`` means on this machine, else what the spec says."""
    if spec.dtype != "auto" or spec.backend != "transformers_local":
        return spec.dtype
    from secgen_lib.generation.models.weights.loading import dtype_of

    return dtype_of(spec)


def validates(run: Run) -> bool:
    """Whether some arm is measured on the validation split: then the original is, too."""
    return any("validation" in arm.splits for arm in run.config.arms.values())


@dataclass
class Loops:
    """Makes the loops of one stage; all of them share what is known."""

    run: Run
    stage: Stage
    tasks: list[Task] = field(init=False)
    known: dict[str, JudgedSample] = field(init=False)

    def __post_init__(self) -> None:
        self.tasks = self.run.records("tasks", Task)
        self.known = _known(self.run, self.stage)

    def original(self) -> list[Loop]:
        """The original model: on the mining tasks, the measured ones, and the validation tasks if an arm is."""
        answers = self._model(None)
        return [*self._on(("mining",), answers, "original", None), *self._on(MEASURED, answers, "original", None),
                *(self._on(("validation",), answers, "original", None) if validates(self.run) else ())]

    def arm(self, name: str, train_seed: int | None, adapter: Path | None) -> list[Loop]:
        """An arm (one training seed of it) on the splits that it is measured on."""
        spec = self.run.config.arms[name]
        answers, chosen = self._model(adapter, spec.served), spec if spec.method == "best_of_n" else None
        measured = tuple(split for split in MEASURED if split in spec.splits)
        return [*self._on(measured, answers, name, train_seed, best_of=chosen),
                *(self._on(("validation",), answers, name, train_seed, best_of=chosen)
                  if "validation" in spec.splits else ())]

    def _model(self, adapter: Path | None, served: str = "") -> Deferred:
        return Deferred(self.run, adapter, served)

    def _on(self, splits: Sequence[str], model: Deferred, arm: str, train_seed: int | None,
            best_of: ArmSpec | None = None) -> list[Loop]:
        """Loops on the tasks of ``splits``: one for all tasks with the same numbers, so that they fill one batch."""
        config = self.run.config
        groups: dict[Effort, dict[str, Task]] = {}
        for task in self.tasks:
            if task.split in splits:
                effort = config.effort(task.dataset, task.split, arm)
                groups.setdefault(effort, {})[task.task_id] = task
        return [self._loop(chosen, effort, model, arm, train_seed, best_of) for effort, chosen in groups.items()]

    def _loop(self, chosen: dict[str, Task], effort: Effort, model: Deferred, arm: str, train_seed: int | None,
              best_of: ArmSpec | None) -> Loop:
        config = self.run.config
        settings = config.loop.model_copy(update={"cycles": effort.cycles, "controls": effort.controls})
        common = (config.seed, effort.samples, settings, model.spec, config.analyzers.feedback)
        whole = (self._judge(chosen, config.analyzers), self.stage.append, self.known, self.stage)
        if best_of is None:
            return Loop(model, chosen, arm, train_seed, *common, *whole, style=config.prompt)
        seen = {name: best_of_n.visible(task) for name, task in chosen.items()}
        tables = best_of_n.TABLES
        candidates = Loop(model, seen, arm, train_seed, *common,
                          self._judge(seen, best_of_n.by_teacher(config.analyzers)),
                          lambda table, rows: self.stage.append(tables[table], rows),
                          _known(self.run, self.stage, tables), self.stage, style=config.prompt)
        return best_of_n.BestOfN(model, chosen, arm, train_seed, *common, *whole, style=config.prompt, n=best_of.n,
                                 by=best_of.by, candidates=candidates)

    def _judge(self, tasks: dict[str, Task], analyzers: AnalyzerSpec
               ) -> Callable[[Sequence[Completion]], list[JudgedSample]]:
        def judged(completions: Sequence[Completion]) -> list[JudgedSample]:
            return judge(completions, tasks, analyzers, on_done=partial(self.stage.done, 1))

        return judged


class Deferred:
    """A model that is loaded when it is first asked: a stage that finds all its answers never loads it.

    One is in memory at a time: before it is loaded, the one that was asked before lets go of its own.
    """

    _loaded: ClassVar[weakref.ref[Deferred] | None] = None

    def __init__(self, run: Run, adapter: Path | None, served: str = ""):
        self._run, self._adapter = run, adapter
        self._model: Model | None = None
        spec = self.spec = served_as(run.config.model, served)
        self.identity = digest(weights(spec), answers_in(spec),
                               adapter_digest(adapter) if adapter else None)

    def generate(self, conversations: Sequence[Sequence[Message]], *args: Any, **kwargs: Any) -> list[Answer]:
        if not conversations:
            return []
        if self._model is None:
            from secgen_lib.generation import models

            spec = self.spec
            if self._adapter:
                spec = spec.model_copy(update={"adapter": str(self._adapter)})
            let_go()
            self._model = models.load(spec)
            Deferred._loaded = weakref.ref(self)
        try:
            return self._model.generate(conversations, *args, **kwargs)
        finally:
            if (facts := getattr(self._model, "facts", None)) is not None:
                self._run.describe("servers", spent.together(self._run, facts()))


def served_as(spec: ModelSpec, name: str) -> ModelSpec:
    """The spec of a model that the same servers have under another name."""
    return spec.model_copy(update={"name": name}) if name else spec


def let_go() -> None:
    """Free the model in memory, if there is one; asked again, it is loaded again."""
    holder = Deferred._loaded() if Deferred._loaded else None
    if holder is not None:
        holder._model = None
    Deferred._loaded = None
    gc.collect()  # a network holds itself in cycles (bound methods): without this it stays until some later collection
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_available():
        torch.cuda.empty_cache()


def adapter_digest(folder: Path) -> str:
    """What names an adapter: its bytes; for one that was shipped in bfloat16 those that it was rounded from.

    Raises :class:`SecgenError` where there is none.
    """
    path = folder / "adapter_model.safetensors"
    if not path.is_file():
        raise SecgenError("holds no adapter", folder, "run notebook 06_train_dpo")
    own = digest(path.read_bytes())
    if not (folder / ROUNDED).is_file():
        return own
    shipped = read_json(folder / ROUNDED, "`secgen restore`")
    return str(shipped["stands_for"]) if shipped.get("shipped") == own else own


def _known(run: Run, stage: Stage, tables: Mapping[str, str] = samples.TABLES) -> dict[str, JudgedSample]:
    """Samples of all stages so far. Analyses without a verdict are a killed writer's: they are dropped and made again.
    """
    judged = {row["completion_id"] for row in run.tables.rows(tables["verdicts"])}
    for table in (tables["analyses"], tables["executions"]):
        rows = list(run.tables.rows(table, stage.name))
        whole = [row for row in rows if row["completion_id"] in judged]
        if len(whole) < len(rows):
            stage.replace(table, whole)
    return samples.read(run.records, tables)
