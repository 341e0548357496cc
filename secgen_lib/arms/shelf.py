"""Adapters by content: a training that one run has made is not made again by another.

A training takes most of an hour on two cores, and the same one is asked for by several profiles: the chosen settings
by the tuning profile, by the experiment, and by the one with more arms. What ended (done, or collapsed) is kept in
``$SECGEN_CACHE/adapters/<key>``, as the trainer left it. The key is all that the weights depend on: settings, pairs,
validation tasks, the base model and its dtype, the trainer's source.
"""
from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from secgen_lib import cache
from secgen_lib.arms.loops import answers_in, weights
from secgen_lib.dpo.files import file_hash
from secgen_lib.dpo.worker import WHEREABOUTS
from secgen_lib.errors import SecgenError, writing
from secgen_lib.naming import NAMING
from secgen_lib.records import digest

if TYPE_CHECKING:
    from secgen_lib.dpo import DpoConfig

LEFT = shutil.ignore_patterns("checkpoints", "lock", ".*")


def folder() -> Path:
    return cache.folder() / "adapters"


def key(config: DpoConfig) -> str:
    """The name of all that the adapter depends on. Raises ``SecgenError`` where a file or the model cannot be read."""
    files = [file_hash(path) for path in (config.pairs, config.validation_pairs, config.validation_tasks)]
    settings = config.model_dump(mode="json", exclude=set(WHEREABOUTS), context=NAMING)
    return digest(settings, files, weights(config.model), answers_in(config.model), cache.sources("dpo", "prompts"))


def ended(out: Path) -> str:
    """``done`` or ``collapsed``, as the trainer wrote it when it ended; empty while it has not."""
    try:
        status = json.loads((out / "state.json").read_text(encoding="utf-8")).get("status")
    except (OSError, ValueError):
        return ""
    adapter = out / ("adapter" if status == "done" else "last_good")
    whole = status == "collapsed" or (adapter / "adapter_model.safetensors").is_file()
    return status if status in ("done", "collapsed") and whole else ""


def take(config: DpoConfig, name: str) -> bool:
    """Put the kept training where ``config`` wants its own, if there is one and nothing has ended there."""
    kept, out = folder() / name, Path(config.out)
    if ended(out) or not ended(kept):
        return False
    shutil.rmtree(out, ignore_errors=True)  # at most the checkpoints of a killed attempt
    out.parent.mkdir(parents=True, exist_ok=True)
    _copy(kept, out)
    return True


def keep(config: DpoConfig, name: str) -> None:
    """Keep a training that has ended; another process may have kept the same one meanwhile."""
    kept, out = folder() / name, Path(config.out)
    if ended(out) and not ended(kept):
        kept.parent.mkdir(parents=True, exist_ok=True)
        _copy(out, kept)


def _copy(source: Path, target: Path) -> None:
    """At once: a kill leaves a hidden folder, never half a training."""
    scratch = target.with_name(f".{target.name}.{os.getpid()}")
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        with writing(target):
            shutil.copytree(source, scratch, ignore=LEFT)
    except SecgenError:
        shutil.rmtree(scratch, ignore_errors=True)
        raise
    try:
        os.replace(scratch, target)
    except OSError:  # it stands there already
        shutil.rmtree(scratch, ignore_errors=True)
