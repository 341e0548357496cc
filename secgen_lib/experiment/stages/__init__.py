"""The stages of a run, from tasks to the comparison: the table, and the way in for a notebook.

A notebook is the face of a stage, and the library below does the work. A new stage is one entry in :data:`STAGES`; its
work is a function ``work(run, stage)`` that does what is not yet done and leaves rows in the stage's tables.
"""
from __future__ import annotations

from secgen_lib.experiment import recorded
from secgen_lib.experiment.plan import Plan, Spec
from secgen_lib.experiment.run import Run
from secgen_lib.experiment.stages import comparison, given, inputs, original, tasks, tuning

GENERATING = ("core/prompts", "generation/loop", "generation/models", "generation/decoding")
ARMS = ("experiment/arms", "generation/best_of_n")
TRAINING = ("training/dpo", "experiment/arms/training", "core/prompts")
JUDGING = ("judging", "sandbox", "toolchains", "languages", "fuzzing", "analyzers")

STAGES = {
    "01_tasks": Spec(
        tasks.choose, check=tasks.check, note=tasks.note, sections=("tasks",),
        modules=("core/records", "training/pairs/mining", "tasks", "lab/grammar", "lab/families")),
    "02_generate": Spec(
        original.generate, note=original.note, needs=("01_tasks",), sections=("model", "prompt", "loop", "seed"),
        modules=(*GENERATING, "languages"), inputs=(inputs.model, inputs.validation)),
    "03_analyze": Spec(
        original.analyze, needs=("02_generate",), sections=("analyzers", "sandbox_min"), modules=JUDGING,
        inputs=(inputs.tools,), reads="verdicts on the original's programs"),
    "04_repair": Spec(
        original.repair, note=original.count, needs=("03_analyze",), sections=("prompt", "loop"),
        modules=(*GENERATING, *JUDGING), reads="the original's feedback cycles and their controls"),
    "05_preferences": Spec(
        tuning.mine, needs=("04_repair",), sections=("prompt", "train"), modules=("training/pairs", "core/prompts"),
        inputs=(inputs.miners, given.name)),
    "06_train_dpo": Spec(
        tuning.train, needs=("05_preferences",), sections=("prompt", "train", "model"), modules=TRAINING,
        inputs=(inputs.model, inputs.miners, inputs.trainings)),
    "07_evaluate": Spec(
        comparison.measure, note=comparison.summarize, needs=("06_train_dpo",),
        sections=("prompt", "loop", "analyzers", "bootstrap"), modules=(*GENERATING, "metrics", *ARMS, *JUDGING),
        inputs=(inputs.tools, inputs.arms), reads="verdicts on every arm's programs, and the comparison"),
    "10_recorded": Spec(
        recorded.judge_all, sections=("recorded", "analyzers"), modules=("experiment/recorded", "analyzers"),
        notebook="10_published", applies=recorded.wanted, shipped=False),
}
MODULES = tuple(dict.fromkeys(module for spec in STAGES.values() for module in spec.modules))
"""What the results of stages are named by."""


def plan(run: Run) -> Plan:
    """The stages of a run, to be resolved once by whoever works on it (a driver, a kernel)."""
    return Plan(run, STAGES)


def complete(run: Run, name: str) -> None:
    """Do what is not yet done of a stage (``complete(run, "03_analyze")``); nothing where the run has no such stage.

    Raises :class:`SecgenError` for a stage that it needs and that is not finished, and for all that its work raises.
    """
    plan(run)[name].complete()
