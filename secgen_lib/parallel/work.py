"""What is to be done, what decides its results, and what a place is."""
from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from secgen_lib.core.cache import files_digest, in_folder
from secgen_lib.core.errors import SecgenError

T = TypeVar("T")
R = TypeVar("R")
LIBRARY = Path(__file__).parents[1]


@dataclass(frozen=True)
class Need:
    """Something that decides results: a tool, a language, the sandbox. ``function`` (of a module, since it travels)
    says in one line which one is here; a host on which it says anything else would give other results.
    """

    name: str
    function: Callable[..., str]
    args: tuple[Any, ...] = ()

    def here(self) -> str:
        return self.function(*self.args)


@dataclass(frozen=True)
class Call(Generic[T, R]):
    """``function``: a batch to one result an item, in order; it travels, so it is a module's, or a ``partial`` of one.
    ``lost``: the result of an item that killed its worker too often, and why, in words.
    """

    function: Callable[[Sequence[T]], list[R]]
    lost: Callable[[T, str], R]
    needs: tuple[Need, ...] = ()


class Place(Protocol):
    """Where batches are worked on."""

    remote: bool
    """Whether that is another process, which then has to show that it would name each result as this one does."""
    together: int
    """Short items that are worth sending at a time."""

    def width(self, jobs: int) -> int:
        """Batches that are worked on at a time, where ``jobs`` is what was asked for here."""

    def require(self, needs: Iterable[Need]) -> None:
        """Raises :class:`SecgenError` where no host has all of ``needs`` as this one has them; warns of each other."""

    def hosts(self, needs: Iterable[Need]) -> dict[str, str]:
        """The other hosts, and why each is refused where work has ``needs``; empty where it is not."""

    def map(self, call: Call[T, R], batches: Iterable[Sequence[T]], jobs: int = 2
            ) -> Iterator[tuple[Sequence[T], list[R]]]:
        """(batch, results) as they are done, in any order; a batch may come back in parts. Batches are taken as they
        can be begun. An error of the work ends it; what was not begun is not done then."""


def cut(items: Iterable[T], most: int) -> Iterator[list[T]]:
    """Batches of at most ``most``, as they come."""
    batch: list[T] = []
    for item in items:
        batch.append(item)
        if len(batch) >= most:
            yield batch
            batch = []
    if batch:
        yield batch


def otherwise(what: str) -> SecgenError:
    """That a result of ``what`` has another name here than where it was asked for: it would be of something else."""
    return SecgenError("the result here would be of other tools, another sandbox or other code", what,
                       "start this worker again, then run the same command again")


@lru_cache
def suite() -> str:
    """A hash of all of this library. Asked first when a worker begins, so that it is of what that runs."""
    return files_digest(in_folder(LIBRARY), LIBRARY)


def host() -> str:
    """This host and process, for messages."""
    return f"{os.uname().nodename}, process {os.getpid()}"
