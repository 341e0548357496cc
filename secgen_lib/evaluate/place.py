"""Where results go: beside the samples, and never over what another command has written."""
from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

from secgen_lib.core import jsonl
from secgen_lib.core.atomic import check_writable
from secgen_lib.core.errors import SecgenError, SecgenWarning
from secgen_lib.core.records import file_sha256

FIELD = "judged_by"
"""The field of a row of results that says which samples were judged, and by what."""


def origin(samples: Path, dataset: str, cpu_s: float, secure: bool) -> dict[str, Any]:
    """What the rows of results say of where they come from. A data set that is a file is named by its content, too."""
    if Path(dataset).is_file():
        dataset = f"{Path(dataset).name}@{file_sha256(Path(dataset))[:16]}"
    return {"samples": samples.name, "sha256": file_sha256(samples)[:16], "dataset": dataset, "cpu_s": cpu_s,
            "secure": secure}


def choose(samples: Path, out: Path | None, by: dict[str, Any]) -> Path:
    """``out``, or ``<samples>_results.jsonl``. A file there is replaced where it is this command's (of ``out``: for
    these very samples; of the other: for this file of samples, which may have changed). Else the results go beside it,
    under a number, and a warning says so.

    Raises ``SecgenError`` where nothing can be written, and where ``out`` holds anything else.
    """
    if out is not None:
        if not _free(out, by, *by):
            raise SecgenError("is there, and holds other rows than this command's", out, "give another name to --out")
        if out.parent.is_dir():  # else it is made
            check_writable(out)
        return out
    name = f"{samples.name.removesuffix('.gz')}_results"
    first = target = samples.with_name(f"{name}.jsonl")
    number = 1
    while not _free(target, by, *(by.keys() - {"sha256"})):
        number += 1
        target = samples.with_name(f"{name}.{number}.jsonl")
    check_writable(target)
    if target != first:
        warnings.warn(SecgenWarning(f"{first}: is there, and holds other rows than this command's; these go into "
                                    f"{target.name} (or give --out FILE)"), stacklevel=2)
    return target


def _free(path: Path, by: dict[str, Any], *alike: str) -> bool:
    """Whether nothing is lost where the file is replaced: not there, empty, or results that are ``alike``."""
    if not path.exists():
        return not path.is_symlink()
    if not path.is_file():
        return False
    try:
        line = next(jsonl.lines(path), None)
        if line is None:
            return True
        there = jsonl.parse(line[1]).get(FIELD)
        return isinstance(there, dict) and all(there.get(key) == by[key] for key in alike)
    except (SecgenError, jsonl.BadLine):
        return False
