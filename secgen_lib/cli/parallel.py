"""The options that say where programs are judged: ``--parallel dask --scheduler ADDRESS``."""
from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import click

from secgen_lib.core.errors import SecgenError

THREADS, DASK = "threads", "dask"


def _take(context: click.Context, _: click.Parameter, scheduler: str | None) -> None:
    """Set ``$SECGEN_DASK`` for this command, its notebooks included; kernels inherit it."""
    from secgen_lib.parallel import SCHEDULER

    before = os.environ.get(SCHEDULER)
    chosen = context.meta.get("secgen.parallel")
    address = scheduler or before
    if chosen == DASK and not address:
        raise SecgenError("no scheduler is named", "--parallel dask",
                          f"give --scheduler tcp://HOST:8786, or set {SCHEDULER}: docs/cluster.md")
    if chosen == THREADS and scheduler:
        raise SecgenError("a scheduler is named, and threads are asked for", "--scheduler",
                          "leave one of the two out")
    if chosen == THREADS:
        os.environ.pop(SCHEDULER, None)
    elif address:
        os.environ[SCHEDULER] = address

    def put_back() -> None:
        os.environ.pop(SCHEDULER, None)
        if before is not None:
            os.environ[SCHEDULER] = before
    context.call_on_close(put_back)


def where(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the two options. They are no parameters of its function: ``parallel.place`` reads them."""
    chosen = click.option("--parallel", type=click.Choice([THREADS, DASK]), is_eager=True, expose_value=False,
                          callback=_remember, help="Where programs are judged: in threads here, or on Dask's workers "
                                                   "(default: dask where a scheduler is named, else threads).")
    scheduler = click.option("--scheduler", metavar="ADDRESS", expose_value=False, callback=_take,
                             help="Dask's scheduler, such as tcp://host:8786 (default: $SECGEN_DASK).")
    return chosen(scheduler(command))


def _remember(context: click.Context, _: click.Parameter, given: str | None) -> None:
    context.meta["secgen.parallel"] = given
