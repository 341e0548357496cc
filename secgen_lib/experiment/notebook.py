"""One notebook executed by papermill: in a kernel that dies with this process, with a bar in the terminal.

A failure is one line: which notebook, which step, what to do; all that was computed stays.
"""
from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from secgen_lib.core import progress
from secgen_lib.core.cache import PUT_BACK, edited
from secgen_lib.core.errors import SecgenError, writing
from secgen_lib.core.store import checkout, read_json, what_to_do
from secgen_lib.experiment import timing
from secgen_lib.experiment.run import Run
from secgen_lib.experiment.stage import DRIVER

KERNEL = "secgen"
SAID = "notices.txt"


def execute(run: Run, path: Path, profile: str, overrides: Mapping[str, Any], modules: Sequence[str]) -> None:
    """Execute a notebook into the run's ``notebooks/`` and note its time in ``logs/timings.tsv``.

    Raises :class:`SecgenError` where it fails; where ``modules`` of the library were edited meanwhile, that is said.
    """
    import papermill
    from papermill.exceptions import PapermillException, PapermillExecutionError

    out = run.folder / "notebooks" / path.name
    out.parent.mkdir(exist_ok=True)
    started = time.monotonic()
    with _environment(run), _progress(run, path.stem), writing(out):
        try:
            parameters = {"profile": profile, "overrides": dict(overrides)}
            papermill.execute_notebook(str(path), str(out), parameters=parameters, kernel_name=KERNEL,
                                       cwd=str(checkout()), progress_bar=False, log_output=False,
                                       # at its end it is interrupted, and would call that an ERROR
                                       extra_arguments=["--log-level=CRITICAL"])
        except PapermillExecutionError as error:
            message = str(error.evalue).splitlines()[0] if error.evalue else ""
            what = f"{error.ename}: {message}"
            todo = f"see {out}, mend it, and run the same command again: what is done stays done"
            if error.ename == "SecgenError":
                what = message
            elif files := edited(*modules):
                todo = f"the library was edited while the run went on ({files}): {PUT_BACK}"
            else:
                todo = what_to_do(message, todo)
            raise SecgenError(f"cell {error.exec_count}: {what}", path.stem, todo) from None
        except (PapermillException, RuntimeError) as error:
            raise SecgenError(f"{type(error).__name__}: {error}", path.stem, what_to_do(
                str(error), "run the same command again: what is done stays done")) from None
    timing.note(run, path.stem, time.monotonic() - started)


@contextmanager
def _environment(run: Run) -> Iterator[None]:
    """What kernels inherit: this driver's pid, where it reads what they must say, this environment's tools first."""
    changes = {DRIVER: str(os.getpid()), progress.NOTICES: str(run.progress.with_name(SAID)),
               "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
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
    """A bar in the terminal (in a log a line now and then) for the rows that the kernel writes."""
    run.progress.unlink(missing_ok=True)
    notices = run.progress.with_name(SAID)
    notices.parent.mkdir(parents=True, exist_ok=True)
    notices.unlink(missing_ok=True)
    ended, told = threading.Event(), 0
    bar = progress.bar(name, " rows")

    def tell() -> None:
        nonlocal told
        lines = notices.read_text(encoding="utf-8").split("\n")[:-1] if notices.is_file() else []
        for line in lines[told:]:  # whole lines alone
            bar.write(line, file=sys.stderr)
        told = len(lines)

    def watch() -> None:
        while not ended.wait(0.5):
            tell()
            if run.progress.is_file():
                state = read_json(run.progress, name)
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
        tell()
        if run.progress.is_file():
            bar.update(read_json(run.progress, name)["done"] - bar.n)
        bar.close()
