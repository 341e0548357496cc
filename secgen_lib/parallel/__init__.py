"""Where the work of judging is done: in threads here, or on the workers of a Dask cluster.

Execution, analysis and fuzzing all ask :func:`place`, and give it a :class:`~secgen_lib.parallel.work.Call` with
batches of items. Who asks looks results up in its own cache first and keeps what comes back: a place knows no cache.
``$SECGEN_DASK`` names a scheduler (``tcp://host:8786``); without it the place is here. ``docs/cluster.md`` has more.
"""
from __future__ import annotations

import os

from secgen_lib.parallel import cluster, threads
from secgen_lib.parallel.work import Call, Need, Place, cut, otherwise

__all__ = ["SCHEDULER", "Need", "Place", "Call", "cut", "otherwise", "place"]

SCHEDULER = "SECGEN_DASK"
"""The environment variable with the scheduler's address; kernels of notebooks inherit it."""


def place() -> Place:
    """Where work is done now. Nothing is connected before there is work."""
    address = os.environ.get(SCHEDULER, "").strip()
    return cluster.at(address) if address else threads.HERE
