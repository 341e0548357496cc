"""Find a run on disk by what a person calls it."""
from __future__ import annotations

from pathlib import Path

from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.store import figures_folder, runs_folder

MANIFEST = "manifest.json"
BUNDLE = "bundle.json"
"""The index of a shipped run, in ``figures/<profile>/data``."""


def names() -> list[str]:
    """The runs that there are, by name."""
    return sorted(path.parent.name for path in runs_folder().glob(f"*/{MANIFEST}"))


def shipped() -> list[str]:
    """The profiles of which a run is shipped, so that it can be restored."""
    return sorted(path.parent.parent.name for path in figures_folder().glob(f"*/data/{BUNDLE}"))


def find(where: str | Path) -> Path:
    """The folder of a run: by its folder, its name (``lab-1a2b3c4d``), or its profile (the run of its settings).

    Raises :class:`SecgenError` where there is none, with the runs that there are.
    """
    places = [Path(where), runs_folder() / where]
    try:
        places.append(runs_folder() / load_config(str(where)).run_id)
    except SecgenError:
        pass  # no profile, so no run of one
    for place in places:
        if (place / MANIFEST).is_file():
            return place
    raise SecgenError("no such run", where, f"there are: {', '.join(names()) or 'none'}")
