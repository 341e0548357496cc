"""Stage 01: the tasks of every split, and the tools that will judge their languages."""
from __future__ import annotations

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task, digest
from secgen_lib.experiment.arms import training
from secgen_lib.experiment.arms.loops import model_folder, weights
from secgen_lib.experiment.run import Run
from secgen_lib.experiment.stage import Stage
from secgen_lib.experiment.stages.inputs import languages
from secgen_lib.judging.judge import check_tools, require_workers, try_commands
from secgen_lib.training.dpo import launching
from secgen_lib.training.pairs import mining


def check(run: Run) -> None:
    """A profile without tasks is refused, and settings that no training takes, here and not hours later; a run that
    does not train may have them."""
    if not run.config.tasks:
        raise SecgenError("no tasks are named", run.config.profile, "give it some, such as tasks: [{dataset: lab, n: "
                          "8}]; those of the profile crossfit are named by `secgen lab crossfit`")
    if run.config.executes("06_train_dpo"):
        training.plan(run.config, run.folder, None)
        launching.configuration()


def choose(run: Run, stage: Stage) -> None:
    stage.replace("tasks", mining.chosen(run.config.tasks))


def note(run: Run) -> None:
    """Hashes and tools for the manifest. Raises :class:`SecgenError` for a tool that is absent or of no use."""
    if run.restored:
        return
    run.describe("hashes", _hashes(run))
    run.describe("tools", check_tools(run.config.analyzers, languages(run), _taught(run)))
    require_workers(run.config.analyzers, languages(run))
    try_commands(run.config.analyzers, languages(run))


def _hashes(run: Run) -> dict[str, str]:
    """What the numbers hang on beside the settings: tasks, weights, chat template, rules, grammar, named endpoints."""
    from secgen_lib.analyzers.findings import taxonomy
    from secgen_lib.lab import grammar

    model = run.config.model
    hashes = {"tasks": digest(run.records("tasks", Task)), "weights": weights(model),
              "rules": taxonomy.fingerprint(), "grammar": grammar.grammar_hash(), **endpoints_hash(run)}
    template = model_folder(model.name) / "chat_template.jinja"
    return {**hashes, "chat_template": digest(template.read_text(encoding="utf-8"))} if template.is_file() else hashes


def endpoints_hash(run: Run) -> dict[str, str]:
    """The hash of the endpoints that the profile names, as it was before a measured split was first read: what is
    named or changed later is not noted here, and the report says so."""
    from secgen_lib.metrics import load_plan

    plan = load_plan(run.config.profile)
    return {} if plan is None or run.manifest().get("reads") else {"endpoints": plan.fingerprint}


def _taught(run: Run) -> set[str]:
    """The languages in which the teacher is asked: where pairs are mined, programs sent back, or chosen among."""
    config, taught = run.config, set()
    for row in run.tables.rows("tasks"):
        named = (row["dataset"], row["split"])
        chosen = any(arm.method == "best_of_n" and row["split"] in arm.splits for arm in config.arms.values())
        if row["split"] == "mining" or chosen or any(config.effort(*named, arm).cycles
                                                     for arm in ("original", *config.arms)):
            taught.add(row["language"])
    return taught
