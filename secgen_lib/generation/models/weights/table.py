"""The catalogue as a table: for ``secgen model list`` and ``secgen doctor``."""
from __future__ import annotations

from typing import Any

from secgen_lib.generation.models import weights
from secgen_lib.generation.models.weights import catalogue, fetch


def rows() -> list[dict[str, Any]]:
    """One row a model: ``name, params, licence, sources, humaneval, state, folder, get``; nothing is fetched.

    ``state``: ``ready`` (a folder that loads), ``fetched`` (to be converted when it is first used), ``absent``.
    """
    rows = []
    for entry in catalogue.entries().values():
        folder, file = weights.fetched(entry.name), fetch.there(entry)
        state = "ready" if folder else "fetched" if file else "absent"
        hub = bool(entry.gguf.repo if entry.gguf else entry.hub)
        rows.append({"name": entry.name, "params": entry.params, "licence": entry.licence,
                     "sources": [name for name, has in (("hub", hub), ("index", entry.index)) if has],
                     "humaneval": entry.humaneval, "disk_gb": entry.disk_gb, "memory_gb": entry.memory_gb,
                     "state": state, "folder": str(folder or file or ""),
                     "get": "" if folder else f"secgen model fetch {entry.name}"})
    return rows


def render(rows: list[dict[str, Any]]) -> str:
    """The rows as lines."""
    lines = []
    for row in rows:
        what = (f"{row['name']:<20} {row['params']:>6,} M  {'+'.join(row['sources']):<10} "
                f"disk {row['disk_gb']:>4} GB  memory {row['memory_gb']:>4} GB  {row['licence']}")
        lines.append(f"{what}\n{'':<20} {row['state']}: {row['folder'] or row['get']}")
    return "\n".join(lines)
