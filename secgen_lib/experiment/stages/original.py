"""Stages 02 to 04, the original model: its answers, the verdicts on them, its cycles of repair."""
from __future__ import annotations

from collections.abc import Sequence

from secgen_lib.experiment import spent
from secgen_lib.experiment.arms.loops import Loops, answers_in, let_go, weights
from secgen_lib.experiment.run import Run
from secgen_lib.experiment.stage import Stage
from secgen_lib.generation.loop import Loop


def generate(run: Run, stage: Stage) -> None:
    """02: cycle 0 on every task that is mined or measured."""
    for loop in Loops(run, stage).original():
        loop.generate()
    let_go()


def count(run: Run) -> None:
    """What the answers of servers came to so far, for the manifest."""
    if not run.restored and (came_to := spent.spent(run)):
        run.describe("generation", came_to)


def note(run: Run) -> None:
    """How the answers were made, for the manifest."""
    if run.restored:
        return
    model = run.config.model
    run.describe("generation", {
        **model.model_dump(include={"backend", "name", "revision", "dtype", "temperature", "top_p", "max_new_tokens"}),
        "dtype": answers_in(model), "weights": weights(model), "seed": run.config.seed})
    count(run)


def analyze(run: Run, stage: Stage) -> None:
    """03: verdicts on cycle 0."""
    for loop in Loops(run, stage).original():
        loop.judge_answers()


def repair(run: Run, stage: Stage) -> None:
    """04: the cycles: feedback, and both controls on the measured tasks."""
    repair_all(stage, Loops(run, stage).original())
    let_go()


def repair_all(stage: Stage, loops: Sequence[Loop]) -> None:
    """Every loop to its last cycle; what became of each finding goes into ``transitions``."""
    transitions = []
    for loop in loops:
        roots = loop.generate()
        loop.verdicts(roots)
        loop.repair(roots, ("feedback", *loop.settings.controls))
        transitions.extend(loop.transitions)
    stage.replace("transitions", transitions)
