"""What runs on a worker of the cluster. The client sends these functions by name, and the rest as bytes, which are read
here: a worker of another version says so, and does not fail in Dask's own words.
"""
from __future__ import annotations

import asyncio
import pickle
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.parallel.work import Need, host, suite


@dataclass(frozen=True)
class Told:
    """What a worker says of itself: its version of this library, and what it has of what was asked for."""

    host: str
    suite: str
    has: dict[str, str] = field(default_factory=dict)


async def examine(needs: bytes) -> Told:
    """What this worker has. Tools are asked for their versions beside the worker's own loop, which must not wait."""
    return await asyncio.to_thread(_examine, needs)


def _examine(needs: bytes) -> Told:
    version = suite()
    try:
        wanted: Sequence[Need] = pickle.loads(needs)
    except (AttributeError, ImportError) as error:
        return Told(host(), version, {"suite": str(error)})
    return Told(host(), version, {need.name: _has(need) for need in wanted})


def _has(need: Need) -> str:
    """What is here; of a tool that breaks when it is asked, its message."""
    try:
        return need.here()
    except SecgenError as error:
        return str(error)
    except (OSError, ValueError, ImportError) as error:
        return f"{type(error).__name__}: {error}"


def run(function_and_batch: bytes) -> list[Any]:
    """The results of a batch."""
    function, batch = pickle.loads(function_and_batch)
    return function(batch)
