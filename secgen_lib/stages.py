"""The stages of a run. A notebook is the face of a stage; the work is here, and the library below does it.

Every function takes a :class:`~secgen_lib.run.Run`, does what is not yet done, and returns nothing: the tables hold
the result. A stage's key is made of its settings, the keys of the stages it needs, the tools' versions, the model's
weights and the source of the modules it uses.
"""
from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from secgen_lib import mining, sandbox
from secgen_lib.arms import training
from secgen_lib.arms.loops import Loops, answers_in, let_go, model_folder, validates, weights
from secgen_lib.cache import sources
from secgen_lib.errors import SecgenError
from secgen_lib.judge import check_tools, try_commands
from secgen_lib.loop import Loop
from secgen_lib.naming import NAMING
from secgen_lib.records import PreferencePair, Task, digest
from secgen_lib.run import Run, Stage
from secgen_lib.settings import MEASURED, RunConfig

JUDGING = ("judge", "sandbox", "languages", "analyzers")


@dataclass(frozen=True)
class Spec:
    """What a stage depends on: earlier stages, sections of the config, modules of the library; and why it reads
    completions or verdicts of the measured splits, if it does."""

    needs: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    reads: str = ""


STAGES = {
    "01_tasks": Spec((), ("tasks",), ("records", "mining", "tasks", "lab/grammar", "lab/families")),
    "02_generate": Spec(("01_tasks",), ("model", "prompt", "loop", "seed"),
                        ("loop", "prompts", "models", "languages")),
    "03_analyze": Spec(("02_generate",), ("analyzers", "sandbox_min"), JUDGING,
                       "verdicts on the original's programs"),
    "04_repair": Spec(("03_analyze",), ("prompt", "loop"), ("loop", "prompts", "models", *JUDGING),
                      "the original's feedback cycles and their controls"),
    "05_preferences": Spec(("04_repair",), ("prompt", "train"), ("preferences", "mining", "prompts")),
    "06_train_dpo": Spec(("05_preferences",), ("prompt", "train", "model"), ("dpo", "arms/training", "prompts")),
    "07_evaluate": Spec(("06_train_dpo",), ("prompt", "loop", "analyzers", "bootstrap"),
                        ("loop", "prompts", "models", "metrics", "arms", *JUDGING),
                        "verdicts on every arm's programs, and the comparison"),
    "10_recorded": Spec((), ("recorded", "analyzers"), ("recorded", "analyzers")),
}


def key(run: Run, name: str) -> str:
    """The name of all that a stage's result depends on; of a restored run what it was when it was shipped."""
    if run.restored:
        return str(run.manifest()["stages"].get(name, {}).get("key", ""))
    spec = STAGES[name]
    named = run.config.naming()
    extra = [check_tools(run.config.analyzers, _languages(run))] if "analyzers" in spec.sections and spec.needs else []
    if "model" in spec.sections:
        extra.append(weights(run.config.model))
        if run.config.model.dtype == "auto":  # another machine may take another dtype, and that is another model
            extra.append(answers_in(run.config.model))
    extra += _arms(run, name)
    sections = {name: named[name] for name in spec.sections if name in named}
    return digest([key(run, need) for need in spec.needs], sections, sources(*spec.modules), extra)


def _arms(run: Run, name: str) -> list[Any]:
    """What of the arms a stage depends on: is the original measured on validation, how are they trained, or all."""
    arms = run.config.arms
    if name == "02_generate":
        return [True] if validates(run) else []
    if name == "06_train_dpo":
        return [[arm, run.config.training(arm).model_dump(mode="json", context=NAMING), run.config.seeds(arm)]
                for arm, spec in arms.items() if spec.trained]
    return [run.config.naming().get("arms")] if name == "07_evaluate" else []


def tasks(run: Run) -> None:
    """01: the tasks of every split, and the tools that will judge their languages."""
    if run.restored:
        return
    sandbox.require(run.config.sandbox_min)
    if run.config.notebooks is None or any(name.startswith("06") for name in run.config.notebooks):
        training.plan(run.config, run.folder, None)  # settings that no training takes are refused here, not hours later
    with run.stage("01_tasks", key(run, "01_tasks"), dependents("01_tasks")) as stage:
        if not stage.finished:
            stage.replace("tasks", mining.chosen(run.config.tasks))
        run.describe("hashes", _hashes(run))
    run.describe("tools", check_tools(run.config.analyzers, _languages(run), _taught(run)))
    try_commands(run.config.analyzers, _languages(run))


def _hashes(run: Run) -> dict[str, str]:
    """What the numbers hang on beside the settings: tasks, weights, chat template, rules, grammar, named endpoints."""
    from secgen_lib.analyzers import taxonomy
    from secgen_lib.lab import grammar

    model = run.config.model
    found = {"tasks": digest(run.records("tasks", Task)), "weights": weights(model),
             "rules": taxonomy.fingerprint(), "grammar": grammar.grammar_hash(), **_named(run)}
    template = model_folder(model.name) / "chat_template.jinja"
    return {**found, "chat_template": digest(template.read_text(encoding="utf-8"))} if template.is_file() else found


def _named(run: Run) -> dict[str, str]:
    """The hash of the endpoints that the profile names, as it was before a measured split was first read: what is
    named or changed later is not noted here, and the report says so."""
    from secgen_lib.metrics import load_plan

    plan = load_plan(run.config.profile)
    return {} if plan is None or run.manifest().get("reads") else {"endpoints": plan.fingerprint}


def generate(run: Run) -> None:
    """02: cycle 0 of the original model on every task that is mined or measured."""
    model = run.config.model
    with _entered(run, "02_generate") as stage:
        if not stage.finished:
            for loop in Loops(run, stage).original():
                loop.generate()
            let_go()
        if run.restored:
            return
        run.describe("generation", {
            **model.model_dump(include={"backend", "name", "revision", "dtype", "temperature", "top_p",
                                        "max_new_tokens"}),
            "dtype": answers_in(model), "weights": weights(model), "seed": run.config.seed})


def analyze(run: Run) -> None:
    """03: verdicts on cycle 0."""
    with _entered(run, "03_analyze") as stage:
        if not stage.finished:
            for loop in Loops(run, stage).original():
                loop.verdicts([c for c in loop.known.completions.values() if c.task_id in loop.tasks])


def repair(run: Run) -> None:
    """04: the cycles of the original model: feedback, and both controls on the measured tasks."""
    with _entered(run, "04_repair") as stage:
        if not stage.finished:
            _repair_all(run, stage, Loops(run, stage).original())
            let_go()


def _repair_all(run: Run, stage: Stage, loops: Sequence[Loop]) -> None:
    fates = []
    for loop in loops:
        roots = loop.generate()
        loop.verdicts(roots)
        loop.repair(roots, ("feedback", *loop.settings.controls))
        fates.extend(loop.transitions)
    stage.replace("transitions", fates)


def pairs(run: Run) -> None:
    """05: "bad -> good" pairs from the mining tasks, as a table and as TRL's JSONL."""
    from secgen_lib import preferences

    with _entered(run, "05_preferences") as stage:
        if stage.finished:
            return
        chosen, report = mining.mined(run.config, run.records)
        preferences.write_jsonl(chosen, run.folder / "pairs.jsonl")
        stage.replace("pairs", chosen)
        stage.replace("pair_report", [report])


def train(run: Run) -> None:
    """06: one adapter for every arm and training seed, each in a process of its own, several at a time."""
    with _entered(run, "06_train_dpo") as stage:
        if stage.finished:
            return
        planned = trainings(run)
        if planned and not run.records("pairs", PreferencePair):
            raise SecgenError("no pair was mined: there is nothing to tune on", run.folder / "tables",
                              "give more mining tasks or samples (`-p loop.mining_samples=8`)")
        ended = {(row["arm"], row["train_seed"]) for row in run.tables.rows("trainings", stage.name)}
        left = [one for one in planned if (one.arm, one.seed) not in ended]

        def keep(one: training.Training, message: str) -> None:
            # the steps of a killed attempt may stand there already: what ends a training is its row in `trainings`
            before = [row for row in run.tables.rows("training", stage.name)
                      if (row["arm"], row["train_seed"]) != (one.arm, one.seed)]
            stage.replace("training", [*before, *training.step_rows(one)])
            stage.append("trainings", [training.row(one, message)])

        training.train_all(left, training.at_a_time(run.config), stage, keep)
        rows = list(run.tables.rows("trainings", stage.name))
        collapsed = [row for row in rows if row["status"] == "collapsed"]
        if collapsed and (len(run.config.arms) == 1 or len(collapsed) == len(rows)):
            raise SecgenError(collapsed[0]["message"], "dpo", f"the whole output is in {run.folder / 'logs'}")


def not_run(config: RunConfig) -> str:
    """What of a run cannot be done with its model, in one line; empty where all can.

    A server's model has no weights here: it is measured and sent through the loop, and never tuned.
    """
    tuned = [name for name, arm in config.arms.items() if arm.trained]
    if config.model.backend == "transformers_local" or not tuned:
        return ""
    return (f"{config.model.name} answers behind a server, so it is not tuned: 06_train_dpo makes no adapter, and "
            f"{', '.join(tuned)} {'is' if len(tuned) == 1 else 'are'} not measured; everything else runs")


def trainings(run: Run) -> list[training.Training]:
    """All trainings of the run's arms, arm by arm and seed by seed; none of a server's model."""
    if not_run(run.config):
        return []
    validation = run.folder / "validation_tasks.jsonl"
    rows = [row for row in run.tables.rows("tasks") if row["split"] == "validation"]
    validation.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return training.plan(run.config, run.folder, validation if rows else None)


def evaluate(run: Run) -> None:
    """07: every arm through the same loop, and the summary of the comparison."""
    from secgen_lib import metrics
    from secgen_lib.store import write_json

    with _entered(run, "07_evaluate") as stage:
        if not stage.finished:
            loops = Loops(run, stage)
            _repair_all(run, stage, [loop for arm, seed, adapter in _models(run)
                                     for loop in loops.arm(arm, seed, adapter)])
            let_go()
        names = ("tasks", "completions", "analyses", "executions", "verdicts", "transitions")
        tuned = run.config.tuned
        summary = metrics.summary({name: run.table(name) for name in names}, profile=run.config.profile, tuned=tuned,
                                  arms=run.config.compared,
                                  seeds=run.config.seeds(tuned) if run.config.arms else (),
                                  judges=run.config.analyzers.judge, plan=metrics.load_plan(run.config.profile),
                                  replicates=run.config.bootstrap)
        write_json(run.folder / "figures" / "summary.json", summary)


def _models(run: Run) -> list[tuple[str, int | None, Path | None]]:
    """(arm, training seed, adapter) of all that is measured: a training that collapsed has left nothing to measure."""
    done = {(row["arm"], row["train_seed"]) for row in run.tables.rows("trainings") if row["status"] == "done"}
    found: list[tuple[str, int | None, Path | None]] = []
    for arm, spec in run.config.arms.items():
        places = {seed: training.folder(run.folder, run.config, arm, seed) for seed in run.config.seeds(arm)}
        found += [(arm, seed, place / "adapter") for seed, place in places.items() if (arm, seed) in done]
        found += [] if spec.trained else [(arm, None, None)]
    return found


def recorded(run: Run) -> None:
    """10: recorded generations of real models, judged by our analyzers."""
    from secgen_lib import recorded as recordings

    if not run.config.recorded or run.restored:
        return
    with run.stage("10_recorded", key(run, "10_recorded")) as stage:
        if not stage.finished:
            for name in run.config.recorded:
                recordings.judge(name, stage, run.config.analyzers)


def _entered(run: Run, name: str) -> Any:
    """Enter a stage whose inputs are there; says which notebook makes what is missing."""
    if not run.restored:
        sandbox.require(run.config.sandbox_min)
    elif run.stage_key(name) is None:
        raise SecgenError("was not finished when the run was shipped", name,
                          f"`secgen run {run.config.profile} --restored continue` goes on from what was")
    for need in STAGES[name].needs:
        if run.stage_key(need) != key(run, need):
            raise SecgenError(f"needs {need} first", name, f"run notebook {need}, or `secgen run {run.config.profile}`")
    spec = STAGES[name]
    splits = sorted({task.split for task in run.config.tasks} & set(MEASURED)) if spec.reads else ()
    return run.stage(name, key(run, name), dependents(name), reads=splits, why=spec.reads)


def dependents(name: str) -> list[str]:
    """The stages built on ``name``, the last first."""
    found = [name]
    for other, spec in STAGES.items():
        if set(spec.needs) & set(found):
            found.append(other)
    return found[:0:-1]


def _languages(run: Run) -> list[str]:
    return sorted({row["language"] for row in run.tables.rows("tasks")})


def _taught(run: Run) -> set[str]:
    """The languages in which the teacher is asked: where pairs are mined, programs sent back, or chosen among."""
    config, found = run.config, set()
    for row in run.tables.rows("tasks"):
        named = (row["dataset"], row["split"])
        chosen = any(not arm.trained and row["split"] in arm.splits for arm in config.arms.values())
        if row["split"] == "mining" or chosen or any(config.effort(*named, arm).cycles
                                                     for arm in ("original", *config.arms)):
            found.add(row["language"])
    return found
