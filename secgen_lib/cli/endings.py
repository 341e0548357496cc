"""How a command ends: with one line for what failed, quietly where its reader has gone, never with a traceback."""
from __future__ import annotations

import os
import select
import sys
import warnings
from typing import Any

import click

from secgen_lib.core.errors import FREE, SecgenError, SecgenWarning, no_room

INTERRUPTED, READER_GONE = 130, 141
"""128 and the number of the signal (SIGINT, SIGPIPE): what a shell reports of a program that a signal ended."""


class OneLine(click.Group):
    """A group whose failures and warnings are one line each."""

    def invoke(self, ctx: click.Context) -> Any:
        with warnings.catch_warnings():
            _show_in_one_line()
            try:
                return super().invoke(ctx)
            except SecgenError as error:
                click.echo(f"secgen: {error}", err=True)
                ctx.exit(2)
            except OSError as error:
                if isinstance(error, BrokenPipeError) and _reader_gone():
                    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what Python still holds back
                    ctx.exit(READER_GONE)
                if error.filename is None and error.strerror is None and not no_room(error):
                    raise
                click.echo(f"secgen: {_line(error)}", err=True)
                ctx.exit(2)
            except KeyboardInterrupt:  # click would end with 1, which means findings to who reads `secgen analyze`
                click.echo("secgen: interrupted; what is done stays done", err=True)
                ctx.exit(INTERRUPTED)


def _line(error: OSError) -> str:
    """What the system refused, and where; of a copy it is the target that did not fit."""
    full = no_room(error)
    if not full:
        return f"{error.filename or 'what was to be written'}: {error.strerror}; what is done stays done"
    where = error.filename2 or error.filename
    if where is None:
        from secgen_lib.core.store import full_disks

        where = full_disks() or "what was to be written"
    return f"{where}: {full}; {FREE}"


def _reader_gone() -> bool:
    """Whether standard output is a pipe that nobody reads any more (``| head``): another pipe's end is a failure."""
    try:
        poll = select.poll()
        poll.register(sys.stdout.fileno(), 0)
        return any(event & select.POLLERR for _, event in poll.poll(0))
    except (OSError, ValueError):
        return False


def _show_in_one_line() -> None:
    python = warnings.showwarning

    def show(message: Warning | str, category: type[Warning], *where: Any, **more: Any) -> None:
        if issubclass(category, SecgenWarning):
            click.echo(f"secgen: {message}", err=True)
        else:
            python(message, category, *where, **more)

    warnings.showwarning = show
