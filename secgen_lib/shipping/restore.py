"""``secgen restore PROFILE``: a run's folder from what was shipped, for drawing.

A restored run is marked in its manifest: from which files, judged at which commit; the tools are those that judged
then. Its texts of public data sets are there where ``$SECGEN_DATA`` names them, and filled where it does not.
"""
from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from secgen_lib.core import integrity
from secgen_lib.core.errors import SecgenError, writing
from secgen_lib.core.records import digest
from secgen_lib.core.store import Tables, read_json, runs_folder, write_json
from secgen_lib.experiment.run import Run, run_of
from secgen_lib.shipping import adapters, files
from secgen_lib.shipping.read import bundle, tables, texts_here
from secgen_lib.shipping.texts import Texts

REPLAYED = ("replay", "replay.json")
"""What ``secgen replay`` leaves in a run's folder."""


def restore(profile: str, overrides: Mapping[str, Any] | None = None) -> Run:
    """Make the run's folder from what was shipped; one that is there already, from the same files, stays, when its
    tables are what was laid there.

    Raises :class:`SecgenError` as :func:`bundle` does, and for a run of one's own that has the folder.
    """
    folder, index, config = bundle(profile, overrides)
    run = Run(config, runs_folder() / config.run_id)
    if own(profile, overrides):
        raise SecgenError("is a run that was computed here: it is not replaced", run.folder,
                          "`secgen run` goes on with it; move it away to restore the shipped one")
    texts = Texts(texts_here(config))
    about = {"bundle": files.name(folder), "commit": index["commit"], "texts": digest(sorted(texts.whole.items()))}
    if run.restored and run.restored == {**run.restored, **about} and _whole(run):
        return run
    scratch = run.folder.with_name(f".{run.run_id}.{os.getpid()}")
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        for name, by_stage in tables(folder, index, texts):
            for stage, rows in by_stage.items():
                Tables(scratch / "tables").replace(stage, name, rows)
        with writing(run.folder):
            adapters.lay(folder, index, config, scratch)
            shutil.copyfile(folder / "config.yaml", scratch / "config.yaml")
        manifest = read_json(folder / "manifest.json", "`secgen ship`")
        laid = {name: {**state, "tables": integrity.record(scratch / "tables" / name)} if state["done"] else state
                for name, state in manifest["stages"].items()}  # a withheld text is another text: another hash
        write_json(scratch / "manifest.json", {**manifest, "stages": laid, "restored": {
            **about, "tasks": len(texts.tasks), "without_text": len(texts.withheld),
            "of_other_text": len(texts.other)}}, sort_keys=False)
        _put(scratch, run)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return run


def _whole(run: Run) -> bool:
    """Whether the tables are what was laid there; one that was restored before there were records is laid anew."""
    recorded = all("tables" in state for state in run.manifest()["stages"].values() if state["done"])
    return recorded and not any(integrity.Recorded(run.folder).differences())


def _put(scratch: Path, run: Run) -> None:
    """The folder in the place of what was restored before (what a replay left there stays)."""
    with run.lock("driver") if run.folder.is_dir() else contextlib.nullcontext():
        for name in REPLAYED:
            if (run.folder / name).exists():
                (run.folder / name).rename(scratch / name)
        shutil.rmtree(run.folder, ignore_errors=True)
        scratch.rename(run.folder)


def own(profile: str, overrides: Mapping[str, Any] | None = None) -> bool:
    """Whether there is a run of these settings that was computed here (as far as it has come)."""
    run = run_of(profile, overrides)
    return run.made and not run.restored


def drop(profile: str, overrides: Mapping[str, Any] | None = None) -> bool:
    """Forget a restored run, so that `secgen run` computes it; a run of one's own stays. Whether there was one."""
    run = run_of(profile, overrides)
    if not run.restored:
        return False
    with run.lock("driver"), run.lock():
        for path in run.folder.iterdir():
            if path.is_dir() and path.name not in REPLAYED:
                shutil.rmtree(path)
        (run.folder / "report.html").unlink(missing_ok=True)
        (run.folder / "manifest.json").unlink()  # last: until then it is marked as restored
    return True
