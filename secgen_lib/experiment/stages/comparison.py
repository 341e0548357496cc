"""Stage 07: every arm through the same loop, and the summary of the comparison."""
from __future__ import annotations

from pathlib import Path

from secgen_lib.core.store import write_json
from secgen_lib.experiment.arms import ground_truth, training
from secgen_lib.experiment.arms.loops import Loops, let_go
from secgen_lib.experiment.run import Run
from secgen_lib.experiment.stage import Stage
from secgen_lib.experiment.stages.original import count, repair_all

TABLES = ("tasks", "completions", "analyses", "executions", "verdicts", "transitions")


def measure(run: Run, stage: Stage) -> None:
    loops = Loops(run, stage)
    repair_all(stage, [loop for arm, seed, adapter in models(run) for loop in loops.arm(arm, seed, adapter)])
    let_go()


def summarize(run: Run) -> None:
    """Write ``figures/summary.json`` of the run."""
    from secgen_lib import metrics

    config = run.config
    body = metrics.summary(
        {name: run.table(name) for name in TABLES}, profile=config.profile, tuned=config.tuned, arms=config.compared,
        seeds=config.seeds(config.tuned) if config.arms else (), judges=config.analyzers.judge,
        plan=metrics.load_plan(config.profile), replicates=config.bootstrap)
    if ground_truth.wanted(config) and not run.restored:
        body["arms"] = {**(body["arms"] or {}), **ground_truth.summary(run, ground_truth.frames(run))}
    write_json(run.folder / "figures" / "summary.json", body)
    count(run)


def models(run: Run) -> list[tuple[str, int | None, Path | None]]:
    """(arm, training seed, adapter) of all that is measured: a training that collapsed has left nothing to measure."""
    done = {(row["arm"], row["train_seed"]) for row in run.tables.rows("trainings") if row["status"] == "done"}
    measured: list[tuple[str, int | None, Path | None]] = []
    for arm, spec in run.config.arms.items():
        places = {seed: training.folder(run.folder, run.config, arm, seed) for seed in run.config.seeds(arm)}
        measured += [(arm, seed, place / "adapter") for seed, place in places.items() if (arm, seed) in done]
        measured += [] if spec.trained else [(arm, None, None)]
    return measured
