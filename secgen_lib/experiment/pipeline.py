"""Papermill over the notebooks: ``secgen run``.

A notebook is executed when its source, its stage's key or a notebook it builds on has changed, or when it did not end
well; else it is passed over. A finished stage whose tables are not what it left ends the command at its notebook. A
kernel dies with this process. A failure is one line: which notebook, which step, what to do; all that was computed
stays. Figures and report stay in the run's folder (``promotion`` takes them from there).
"""
from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from secgen_lib.core.cache import PUT_BACK, edited, sources, unedited
from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError, writing
from secgen_lib.core.records import digest
from secgen_lib.core.store import checkout, read_json, what_to_do, write_json
from secgen_lib.experiment import stages
from secgen_lib.experiment.run import DRIVER, Run, run_of
from secgen_lib.generation import models
from secgen_lib.judging.judge import check_tools

KERNEL = "secgen"
FACES = {"10_published": "10_recorded"}
"""Notebooks whose stage has another name."""
MEASURING = ("12_calibration",)
"""Notebooks that run the tools themselves: no part of a drawing."""

MODULES = tuple(dict.fromkeys(module for spec in stages.STAGES.values() for module in spec.modules))
"""What the results of stages are named by."""


def notebooks(run: Run) -> list[Path]:
    """The notebooks that a run executes, in order; raises for a name that is not there."""
    found = sorted((checkout() / "notebooks").glob("[0-9][0-9]_*.ipynb"))
    wanted = run.config.notebooks
    for name in wanted or ():
        if not any(_is(path, name) for path in found):
            raise SecgenError(f"no notebook {name!r}", "notebooks", f"there are {', '.join(p.stem for p in found)}")
    chosen = [path for path in found if (not path.stem.startswith("00") if wanted is None else
                                         any(_is(path, name) for name in wanted))]
    return _drawable(run, chosen) if run.restored else chosen


def _drawable(run: Run, found: list[Path]) -> list[Path]:
    """Of a restored run: the notebooks up to the first whose stage was not finished, without those that measure."""
    cut = next((i for i, path in enumerate(found) if _stage(path) in stages.STAGES and _stage(path) != "10_recorded"
                and run.stage_key(_stage(path)) is None), len(found))
    return [path for path in found[:cut] if path.stem not in MEASURING]


def _is(path: Path, name: str) -> bool:
    return name in (path.stem, path.stem.split("_")[0])


def execute(profile: str, overrides: Mapping[str, Any] | None = None, *, start: str | None = None) -> Run:
    """Execute a run's notebooks, from ``start`` (made anew) or from the first that is not up to date. Of a restored run
    those that draw are executed, and nothing is computed.

    Raises :class:`SecgenError` for settings that do not fit, a run that is in use, a table that is not what its
    finished stage left, or a notebook that fails.
    """
    if profile.endswith((".yaml", ".yml")):
        profile = str(Path(profile).resolve())
    run = run_of(profile, overrides)
    models.require(run.config.model.backend)
    run.make()
    check_tools(run.config.analyzers, ())  # the profile's own tools, before anything is done
    for said in (stages.not_run(run.config), *run.config.analyzers.outside()):
        if said:
            print(said, file=sys.stderr)
    with run.lock("driver"):
        todo = notebooks(run)
        if run.restored:
            _say_restored(run, todo)
        if start is not None and run.restored:
            _remember(run, {})
        elif start is not None:
            _forget(run, todo, start)
        edited(*MODULES)  # what it begins with
        for path in todo:
            if _finished(run, path):
                run.check(_stage(path))
            key = _key(run, todo, path)
            if _state(run).get(path.stem) == key and _whole(run, path):
                print(f"{path.stem}: up to date", file=sys.stderr)
                continue
            _as_begun(run, path, profile, overrides)
            _remember(run, {name: other for name, other in _state(run).items() if name != path.stem})
            _execute(run, path, profile, dict(overrides or {}))
            _remember(run, {**_state(run), path.stem: key})
    return run


def executed(run: Run) -> bool:
    """Whether all notebooks of a run were executed to their end, so that its figures are all there."""
    return all(path.stem in _state(run) and (run.folder / "notebooks" / path.name).is_file()
               for path in notebooks(run))


def _as_begun(run: Run, path: Path, profile: str, overrides: Mapping[str, Any] | None) -> None:
    """Raises :class:`SecgenError` where the library or the profile was edited since the run began: the next notebook's
    kernel would go on with another version, or with another run."""
    unedited(path.stem, *MODULES)
    if (now := load_config(profile, overrides).run_id) != run.run_id:
        raise SecgenError(f"the profile was edited while the run went on: it names {now} now", path.stem,
                          f"put it back to go on with {run.run_id}, or run the same command again for the other run")


def _say_restored(run: Run, todo: list[Path]) -> None:
    """One line: from what, and what is not done."""
    about = run.restored or {}
    last = todo[-1].stem if todo else "nothing"
    print(f"{run.run_id}: restored from answers shipped at commit {str(about.get('commit'))[:12]}: drawn up to {last}, "
          "nothing is computed (--restored drop: compute it here; --restored continue: go on from what was shipped)",
          file=sys.stderr)


def _key(run: Run, todo: list[Path], path: Path) -> str:
    """What a notebook's pages depend on: all notebooks up to it, their stages, and the code that draws."""
    upto = todo[:todo.index(path) + 1]
    return digest([[p.stem, p.read_bytes()] for p in upto],
                  [stages.key(run, _stage(p)) for p in upto if _stage(p) in stages.STAGES],
                  sources("reporting", "metrics", "resources/secgen.mplstyle", "resources/published"),
                  *([run.restored] if run.restored else []))


def _stage(path: Path) -> str:
    return FACES.get(path.stem, path.stem)


def _finished(run: Run, path: Path) -> bool:
    """The notebook's stage is finished, under the key that it has today."""
    stage = _stage(path)
    found = run.stage_key(stage)
    return found is not None and stage in stages.STAGES and found == stages.key(run, stage)


def _whole(run: Run, path: Path) -> bool:
    """The executed notebook is there, and so is its stage's result."""
    stage = _stage(path)
    staged = stage in stages.STAGES and (stage != "10_recorded" or (run.config.recorded and not run.restored))
    return (not staged or _finished(run, path)) and (run.folder / "notebooks" / path.name).is_file()


def _state(run: Run) -> dict[str, str]:
    path = run.folder / "notebooks" / "executed.json"
    return read_json(path, "`secgen run`") if path.is_file() else {}


def _remember(run: Run, state: Mapping[str, str]) -> None:
    write_json(run.folder / "notebooks" / "executed.json", dict(state))


def _forget(run: Run, todo: list[Path], start: str) -> None:
    at = next((i for i, path in enumerate(todo) if _is(path, start)), None)
    if at is None:
        raise SecgenError(f"no notebook {start!r} in this run", "--from",
                          f"choose one of {', '.join(path.stem for path in todo)}")
    late = {path.stem for path in todo[at:]}
    for name in reversed(stages.STAGES):
        if name in {FACES.get(stem, stem) for stem in late}:
            run.forget(name)
    _remember(run, {name: key for name, key in _state(run).items() if name not in late})


def _execute(run: Run, path: Path, profile: str, overrides: dict[str, Any]) -> None:
    import papermill
    from papermill.exceptions import PapermillException, PapermillExecutionError

    out = run.folder / "notebooks" / path.name
    out.parent.mkdir(exist_ok=True)
    started = time.monotonic()
    with _environment(), _progress(run, path.stem), writing(out):
        try:
            papermill.execute_notebook(str(path), str(out), parameters={"profile": profile, "overrides": overrides},
                                       kernel_name=KERNEL, cwd=str(checkout()), progress_bar=False, log_output=False,
                                       extra_arguments=["--log-level=ERROR"])
        except PapermillExecutionError as error:
            said = str(error.evalue).splitlines()[0] if error.evalue else ""
            what = f"{error.ename}: {said}"
            todo = f"see {out}, mend it, and run the same command again: what is done stays done"
            if error.ename == "SecgenError":
                what = said
            elif files := edited(*MODULES):
                todo = f"the library was edited while the run went on ({files}): {PUT_BACK}"
            else:
                todo = what_to_do(said, todo)
            raise SecgenError(f"cell {error.exec_count}: {what}", path.stem, todo) from None
        except (PapermillException, RuntimeError) as error:
            raise SecgenError(f"{type(error).__name__}: {error}", path.stem, what_to_do(
                str(error), "run the same command again: what is done stays done")) from None
    _log(run, path.stem, time.monotonic() - started)


def _log(run: Run, name: str, seconds: float) -> None:
    folder = run.folder / "logs"
    folder.mkdir(exist_ok=True)
    with writing(folder / "timings.tsv"), open(folder / "timings.tsv", "a", encoding="utf-8") as file:
        file.write(f"{name}\t{seconds:.1f}\n")


@contextmanager
def _environment() -> Iterator[None]:
    """What kernels inherit: this driver's pid, this environment's tools first."""
    changes = {DRIVER: str(os.getpid()), "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
               "TOKENIZERS_PARALLELISM": "false", "PYDEVD_DISABLE_FILE_VALIDATION": "1"}
    before = {name: os.environ.get(name) for name in changes}
    os.environ.update(changes)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


@contextmanager
def _progress(run: Run, name: str) -> Iterator[None]:
    """A bar in the terminal for the rows that the kernel writes."""
    from tqdm import tqdm

    told = run.folder / "logs" / "progress.json"
    told.unlink(missing_ok=True)
    ended = threading.Event()
    bar = tqdm(desc=name, unit=" rows", dynamic_ncols=True, file=sys.stderr, mininterval=0.5)

    def watch() -> None:
        while not ended.wait(0.5):
            if told.is_file():
                state = read_json(told, name)
                bar.total = state["total"] or None
                bar.update(state["done"] - bar.n)
                bar.set_postfix_str(state["rate"])
            else:
                bar.refresh()

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
        if told.is_file():
            bar.update(read_json(told, name)["done"] - bar.n)
        bar.close()
