"""``secgen ship RUN``: a run's answers and judgements as files that a repository can hold."""
from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from secgen_lib.core.atomic import replacing_folder
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.store import write_json
from secgen_lib.experiment.run import Run, find_run
from secgen_lib.experiment.stages import STAGES
from secgen_lib.shipping import adapters, answers, card, files
from secgen_lib.shipping.texts import ANSWERED, Texts, ordered

NOT_SHIPPED = frozenset(name for name, spec in STAGES.items() if not spec.shipped)
"""Stages about programs of others: they are made from the data sets, in minutes."""


@dataclass(frozen=True)
class Shipped:
    """Where it lies, what is in it (``index``), and its bytes: all, and those of the adapters."""

    folder: Path
    index: dict[str, Any]
    size: int
    adapters: int


def ship(where: str, to: Path | None = None) -> Shipped:
    """Write a run's files to ``to`` (default ``figures/<profile>/data``), in the place of what was shipped before.

    Raises :class:`SecgenError`: no such run, one that was itself restored, one without answers, one at work, one whose
    tables are not what its stages left.
    """
    run = find_run(where)
    if run.restored:
        raise SecgenError("was itself restored from shipped files", run.folder, "ship the run that made them")
    target = to or files.place(run.config.profile)
    if target.exists() and any(target.iterdir()) and not (target / files.INDEX).is_file():
        raise SecgenError("holds other files", target, "name an empty folder")
    with replacing_folder(target) as scratch, run.lock("driver"):
        run.check()
        index = _write(run, scratch)
    return Shipped(target, index, *files.size(target))


def _write(run: Run, folder: Path) -> dict[str, Any]:
    texts, rows = Texts({}), {}
    stages = [path.name for path in sorted(run.tables.folder.glob("*")) if path.name not in NOT_SHIPPED]
    names = ordered({path.stem for stage in stages for path in (run.tables.folder / stage).glob("*.jsonl")})
    if not set(names) & set(ANSWERED):
        raise SecgenError("has no answers yet", run.folder, f"`secgen run {run.config.profile}` makes them")
    for name in names:
        counts: Counter[str] = Counter()
        files.write_rows(folder / f"{name}.jsonl.gz", _shipped_rows(run, texts, stages, name, counts))
        rows[name] = dict(counts)
    turns = list(answers.turns(run))
    files.write_rows(folder / "conversations.jsonl.gz", (
        {"completion_id": turn.completion_id, "key": turn.key,
         "said": None if turn.message is None else texts.of_answer(turn.completion_id).quote(turn.message)}
        for turn in turns))
    trained = adapters.ship(run, folder)
    manifest = run.manifest()
    write_json(folder / "manifest.json", manifest, sort_keys=False)
    shutil.copyfile(run.folder / "config.yaml", folder / "config.yaml")
    made = manifest["generation"]
    index = {
        "format": files.FORMAT, "profile": run.config.profile, "run_id": run.config.run_id, "rows": rows,
        "commit": manifest["git_commit"], "dirty": manifest["git_dirty"],
        "model": {"name": run.config.model.name, "revision": run.config.model.revision,
                  "weights": made.get("weights"), "dtype": made.get("dtype")},
        "identities": [{"arm": arm, "train_seed": seed, "identity": identity}
                       for (arm, seed), identity in sorted(answers.identities(run).items(), key=str)],
        "answers_without_key": sum(turn.key is None for turn in turns),
        "finished": sorted(name for name, state in manifest["stages"].items()
                           if state["done"] and name not in NOT_SHIPPED),
        "unfinished": sorted(name for name, state in manifest["stages"].items()
                             if not state["done"] and name not in NOT_SHIPPED),
        "adapters": trained,
        "datasets": dict(Counter(task.dataset for task in texts.tasks.values())),
    }
    write_json(folder / files.INDEX, index)
    (folder / files.CARD).write_text(card.card(run, index, folder), encoding="utf-8")
    files.seal(folder)
    return index


def _shipped_rows(run: Run, texts: Texts, stages: list[str], name: str, counts: Counter[str]
                  ) -> Iterator[dict[str, Any]]:
    for stage in stages:
        for row in run.tables.rows(name, stage):
            counts[stage] += 1
            yield {"stage": stage, **texts.shipped(name, row)}
