"""The stages of a run. A notebook is the face of a stage; the work is here, and the library below does it.

Every function takes a :class:`~secgen_lib.run.Run`, does what is not yet done, and returns nothing: the tables hold
the result. A stage's key is made of its settings, the keys of the stages it needs, the tools' versions, the model's
weights and the source of the modules it uses.
"""
from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from secgen_lib import sandbox
from secgen_lib.cache import sources
from secgen_lib.errors import SecgenError
from secgen_lib.judge import check_tools, judge
from secgen_lib.loop import Known, Loop
from secgen_lib.records import AnalyzerRun, Completion, Execution, PreferencePair, Task, Verdict, digest
from secgen_lib.run import Run, Stage

JUDGING = ("judge", "sandbox", "languages", "analyzers")
SPLITS_MEASURED = ("test", "unseen")


@dataclass(frozen=True)
class Spec:
    """What a stage depends on: earlier stages, sections of the config, modules of the library."""

    needs: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()


STAGES = {
    "01_tasks": Spec((), ("tasks",), ("records", "tasks", "lab/grammar", "lab/families")),
    "02_generate": Spec(("01_tasks",), ("model", "loop", "seed"), ("loop", "prompts", "models", "languages")),
    "03_analyze": Spec(("02_generate",), ("analyzers", "sandbox_min"), JUDGING),
    "04_repair": Spec(("03_analyze",), ("loop",), ("loop", "prompts", "models", *JUDGING)),
    "05_preferences": Spec(("04_repair",), ("train",), ("preferences",)),
    "06_train_dpo": Spec(("05_preferences",), ("train", "model"), ("dpo",)),
    "07_evaluate": Spec(("06_train_dpo",), ("loop", "analyzers", "bootstrap"),
                        ("loop", "prompts", "models", "metrics", *JUDGING)),
    "10_recorded": Spec((), ("recorded", "analyzers"), ("recorded", "analyzers")),
}


def key(run: Run, name: str) -> str:
    """The name of all that a stage's result depends on."""
    spec = STAGES[name]
    config = run.config.model_dump(mode="json")
    extra = [check_tools(run.config.analyzers, _languages(run))] if "analyzers" in spec.sections and spec.needs else []
    if "model" in spec.sections:
        extra.append(weights(run.config.model.name, run.config.model.revision))
    return digest([key(run, need) for need in spec.needs], {name: config[name] for name in spec.sections},
                  sources(*spec.modules), extra)


def weights(name: str, revision: str | None) -> str:
    """What names a model's weights without loading them: a folder's content, or the hub's name and revision."""
    folder = _model_folder(name)
    if not folder.is_dir():
        return f"{name}@{revision}"
    files = sorted(p for p in folder.iterdir() if p.is_file() and p.suffix in {".safetensors", ".json", ".jinja"})
    return digest([[p.name, p.stat().st_size, digest(p.read_bytes()) if p.stat().st_size < 1 << 28
                    else p.stat().st_mtime_ns] for p in files])


def _model_folder(name: str) -> Path:
    return Path(__file__).parent / "lab" / "weights" if name == "lab" else Path(name)


def tasks(run: Run) -> None:
    """01: the tasks of every split, and the tools that will judge their languages."""
    from secgen_lib import tasks as datasets

    sandbox.require(run.config.sandbox_min)
    with run.stage("01_tasks", key(run, "01_tasks"), dependents("01_tasks")) as stage:
        if not stage.finished:
            found: list[Task] = []
            for spec in run.config.tasks:
                options = {"split": spec.split, "n": spec.n, "seed": spec.seed}
                known = datasets.options(spec.dataset)
                chosen = {name: value for name, value in options.items() if name in known and value is not None}
                loaded = datasets.load(spec.dataset, **chosen)
                found.extend(replace(task, split=spec.split) for task in loaded[:spec.n])
            names = [task.task_id for task in found]
            if len(set(names)) != len(names):
                twice = next(name for name in names if names.count(name) > 1)
                raise SecgenError(f"task {twice} is in two splits", "tasks", "give each split other seeds")
            stage.replace("tasks", found)
        run.describe("hashes", _hashes(run))
    run.describe("tools", check_tools(run.config.analyzers, _languages(run)))


def _hashes(run: Run) -> dict[str, str]:
    """What the numbers hang on beside the settings: tasks, weights, chat template, rules, grammar."""
    from secgen_lib.analyzers import taxonomy
    from secgen_lib.lab import grammar

    model = run.config.model
    found = {"tasks": digest(run.records("tasks", Task)), "weights": weights(model.name, model.revision),
             "rules": taxonomy.fingerprint(), "grammar": grammar.grammar_hash()}
    template = _model_folder(model.name) / "chat_template.jinja"
    return {**found, "chat_template": digest(template.read_text(encoding="utf-8"))} if template.is_file() else found


def generate(run: Run) -> None:
    """02: cycle 0 of the original model on every task that is mined or measured."""
    model = run.config.model
    with _entered(run, "02_generate") as stage:
        if not stage.finished:
            for loop in _loops(run, stage, "original", None):
                loop.generate()
        run.describe("generation", {
            **model.model_dump(include={"backend", "name", "revision", "dtype", "temperature", "top_p",
                                        "max_new_tokens"}),
            "weights": weights(model.name, model.revision), "seed": run.config.seed})


def analyze(run: Run) -> None:
    """03: verdicts on cycle 0."""
    with _entered(run, "03_analyze") as stage:
        if not stage.finished:
            for loop in _loops(run, stage, "original", None, model=False):
                loop.verdicts([c for c in loop.known.completions.values() if c.task_id in loop.tasks])


def repair(run: Run) -> None:
    """04: the cycles of the original model: feedback, and both controls on the measured tasks."""
    with _entered(run, "04_repair") as stage:
        if not stage.finished:
            _repair_all(run, stage, _loops(run, stage, "original", None))


def _repair_all(run: Run, stage: Stage, loops: Sequence[Loop]) -> None:
    fates = []
    for loop in loops:
        roots = loop.generate()
        loop.verdicts(roots)
        measured = {task.split for task in loop.tasks.values()} <= set(SPLITS_MEASURED)
        loop.repair(roots, ("feedback", *(run.config.loop.controls if measured else ())))
        fates.extend(loop.transitions)
    stage.replace("transitions", fates)


def pairs(run: Run) -> None:
    """05: "bad -> good" pairs from the mining tasks, as a table and as TRL's JSONL."""
    from secgen_lib import preferences

    with _entered(run, "05_preferences") as stage:
        if stage.finished:
            return
        found = run.records("tasks", Task)
        mining = {t.task_id for t in found if t.split == "mining"}
        reserved = [t for t in found if t.split != "mining"]
        chosen, report = preferences.mine(
            [t for t in found if t.task_id in mining],
            [c for c in run.records("completions", Completion) if c.task_id in mining and c.arm == "original"],
            run.records("verdicts", Verdict), run.records("analyses", AnalyzerRun),
            run.records("executions", Execution),
            teachers=run.config.analyzers.feedback,
            max_length_ratio=run.config.train.max_length_ratio, reserved=reserved,
            include_repair_turns=run.config.train.include_repair_turns, max_pairs=run.config.train.max_pairs)
        preferences.write_jsonl(chosen, run.folder / "pairs.jsonl")
        stage.replace("pairs", chosen)
        stage.replace("pair_report", [report])


def train(run: Run) -> None:
    """06: one adapter per training seed, each in a process of its own."""
    from secgen_lib import dpo

    with _entered(run, "06_train_dpo") as stage:
        if stage.finished:
            return
        if not run.records("pairs", PreferencePair):
            raise SecgenError("no pair was mined: there is nothing to tune on", run.folder / "tables",
                              "give more mining tasks or samples (`-p loop.mining_samples=8`)")
        rows: list[dict[str, Any]] = []
        for seed in run.config.train.seeds:
            out = run.folder / "adapters" / f"seed{seed}"
            dpo.train(dpo_config(run, seed, out), log=run.folder / "logs" / f"dpo-seed{seed}.log", progress=stage)
            rows.extend({"train_seed": seed, **row} for row in dpo.log_rows(out))
        stage.replace("training", rows)


def evaluate(run: Run) -> None:
    """07: the tuned model through the same loop, and the summary of the comparison."""
    from secgen_lib import metrics
    from secgen_lib.store import write_json

    with _entered(run, "07_evaluate") as stage:
        if not stage.finished:
            adapters = {seed: run.folder / "adapters" / f"seed{seed}" / "adapter" for seed in run.config.train.seeds}
            loops = [loop for seed, adapter in adapters.items()
                     for loop in _loops(run, stage, "dpo", seed, adapter=adapter)]
            _repair_all(run, stage, loops)
        names = ("tasks", "completions", "analyses", "executions", "verdicts", "transitions")
        summary = metrics.summary({name: run.table(name) for name in names}, profile=run.config.profile,
                                  seeds=run.config.train.seeds, judges=run.config.analyzers.judge,
                                  replicates=run.config.bootstrap)
        write_json(run.folder / "figures" / "summary.json", summary)


def recorded(run: Run) -> None:
    """10: recorded generations of real models, judged by our analyzers."""
    from secgen_lib import recorded as recordings

    if not run.config.recorded:
        return
    with run.stage("10_recorded", key(run, "10_recorded")) as stage:
        if not stage.finished:
            for name in run.config.recorded:
                recordings.judge(name, stage, run.config.analyzers)


def _entered(run: Run, name: str) -> Any:
    """Enter a stage whose inputs are there; says which notebook makes what is missing."""
    sandbox.require(run.config.sandbox_min)
    for need in STAGES[name].needs:
        if run.stage_key(need) != key(run, need):
            raise SecgenError(f"needs {need} first", name, f"run notebook {need}, or `secgen run {run.config.profile}`")
    return run.stage(name, key(run, name), dependents(name))


def dependents(name: str) -> list[str]:
    """The stages built on ``name``, the last first."""
    found = [name]
    for other, spec in STAGES.items():
        if set(spec.needs) & set(found):
            found.append(other)
    return found[:0:-1]


def _languages(run: Run) -> list[str]:
    return sorted({row["language"] for row in run.tables.rows("tasks")})


def _loops(run: Run, stage: Stage, arm: str, train_seed: int | None, *, adapter: Path | None = None,
           model: bool = True) -> list[Loop]:
    """The loop on the mining tasks (original only) and on the measured ones, with what is known so far."""
    config = run.config
    found = run.records("tasks", Task)
    known = _known(run, stage)
    loaded = _Deferred(run, adapter)
    parts = [(config.loop.n_samples, [t for t in found if t.split in SPLITS_MEASURED])]
    if arm == "original":
        parts.insert(0, (config.loop.mining_samples, [t for t in found if t.split == "mining"]))

    def judged(completions: Sequence[Completion]) -> Any:
        return judge(completions, {t.task_id: t for t in found}, config.analyzers, on_done=partial(stage.done, 1))

    return [Loop(loaded, {t.task_id: t for t in chosen}, arm, train_seed, config.seed, n, config.loop, config.model,
                 config.analyzers.feedback, judged, stage.append, known, stage) for n, chosen in parts if chosen]


class _Deferred:
    """A model that is loaded when it is first asked: a stage that finds all its answers never loads it."""

    def __init__(self, run: Run, adapter: Path | None):
        self._run, self._adapter, self._model = run, adapter, None
        spec = run.config.model
        self.identity = digest(weights(spec.name, spec.revision), spec.dtype,
                               _adapter_digest(adapter) if adapter else None)

    def generate(self, *args: Any, **kwargs: Any) -> Any:
        if self._model is None:
            from secgen_lib import models

            spec = self._run.config.model
            if self._adapter:
                spec = spec.model_copy(update={"adapter": str(self._adapter)})
            self._model = models.load(spec)
        return self._model.generate(*args, **kwargs)


def _adapter_digest(folder: Path) -> str:
    path = folder / "adapter_model.safetensors"
    if not path.is_file():
        raise SecgenError("holds no adapter", folder, "run notebook 06_train_dpo")
    return digest(path.read_bytes())


def _known(run: Run, stage: Stage) -> Known:
    """Rows of all stages so far. Analyses without a verdict are a killed writer's: they are dropped and made again."""
    judged = {row["completion_id"] for row in run.tables.rows("verdicts")}
    for table in ("analyses", "executions"):
        rows = list(run.tables.rows(table, stage.name))
        whole = [row for row in rows if row["completion_id"] in judged]
        if len(whole) < len(rows):
            stage.replace(table, whole)
    known = Known({c.completion_id: c for c in run.records("completions", Completion)},
                  {v.completion_id: v for v in run.records("verdicts", Verdict)})
    for analysis in run.records("analyses", AnalyzerRun):
        known.analyses.setdefault(analysis.completion_id, []).append(analysis)
    for execution in run.records("executions", Execution):
        known.executions.setdefault(execution.completion_id, []).append(execution)
    return known


def dpo_config(run: Run, seed: int, out: Path) -> Any:
    """The trainer's settings: the profile's, and where things lie."""
    from secgen_lib.dpo import DpoConfig

    model, spec = run.config.model, run.config.train
    fields = {name: value for name, value in spec.model_dump().items() if name in DpoConfig.model_fields}
    validation = run.folder / "validation_tasks.jsonl"
    rows = [row for row in run.tables.rows("tasks") if row["split"] == "validation"]
    validation.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return DpoConfig(**fields, model=model, pairs=str(run.folder / "pairs.jsonl"), out=str(out), seed=seed,
                     validation_tasks=str(validation) if rows else None)
