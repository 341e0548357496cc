"""``secgen cache``: what is kept by content, and emptying it."""
from __future__ import annotations

import json
import shutil
import warnings
from typing import TYPE_CHECKING

import click

from secgen_lib.core.errors import SecgenWarning

if TYPE_CHECKING:
    from secgen_lib.core.cache import Cache


@click.group()
def cache() -> None:
    """The content cache ($SECGEN_CACHE): results that depend on content alone."""


@cache.command()
def info() -> None:
    """What is in it.

    \b
      secgen cache info
    """
    from secgen_lib.experiment.arms import shelf

    adapters = sum(1 for place in shelf.folder().glob("[!.]*") if shelf.whole(place))
    click.echo(json.dumps({**_opened().info(), "adapters": adapters}, indent=2))


@cache.command()
def clear() -> None:
    """Empty it: results are computed again when they are next needed, adapters are trained again.

    \b
      secgen cache clear
    """
    from secgen_lib.experiment.arms import shelf

    entries = _opened().clear()
    adapters = len(list(shelf.folder().glob("[!.]*")))
    if shelf.folder().exists():
        shutil.rmtree(shelf.folder())
    click.echo(f"{shelf.folder().parent}: {entries} results and {adapters} adapters deleted")


def _opened() -> Cache:
    """The cache, without the warning that it is off: a command that is about it says so as its error."""
    from secgen_lib.core.store import cache as opened

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SecgenWarning)
        return opened()
