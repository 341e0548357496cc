"""Adapters by content: a training that one run has made is not made again by another.

A training takes most of an hour on two cores, and the same one is asked for by several profiles: the chosen settings
by the tuning profile, by the experiment, and by the one with more arms. What ended (done, or collapsed) is kept in
``$SECGEN_CACHE/adapters/<key>``, as the trainer left it. The key is all that the weights depend on: settings, pairs,
validation tasks, the base model and its dtype, the trainer's source, the libraries' versions. A kept training whose
files are not what was kept is trained again; one that cannot be kept costs time and no result.
"""
from __future__ import annotations

import json
import shutil
import tempfile
import warnings
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from secgen_lib.core import cache
from secgen_lib.core.naming import NAMING
from secgen_lib.core.records import digest, file_sha256
from secgen_lib.experiment.arms.loops import answers_in, weights
from secgen_lib.training.dpo.files import input_hashes
from secgen_lib.training.dpo.worker import WHEREABOUTS

if TYPE_CHECKING:
    from secgen_lib.training.dpo import DpoConfig

HASHES = "kept.json"
LEFT = shutil.ignore_patterns("checkpoints", "lock", HASHES, ".*")
LIBRARIES = ("torch", "transformers", "trl", "peft")


def folder() -> Path:
    """Where they are kept, one folder a training."""
    return cache.folder() / "adapters"


def key(config: DpoConfig) -> str:
    """The name of all that the adapter depends on. Raises ``SecgenError`` where a file or the model cannot be read."""
    settings = config.model_dump(mode="json", exclude=set(WHEREABOUTS), context=NAMING)
    return digest(settings, list(input_hashes(config).values()), weights(config.model), answers_in(config.model),
                  cache.sources("training/dpo", "core/prompts"), [metadata.version(name) for name in LIBRARIES])


def ended(out: Path) -> str:
    """``done`` or ``collapsed``, as the trainer wrote it when it ended; empty while it has not."""
    try:
        state = json.loads((out / "state.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    status = state.get("status", "") if isinstance(state, dict) else ""
    if status == "done":
        return status if (out / "adapter" / "adapter_model.safetensors").is_file() else ""
    return status if status == "collapsed" else ""


def whole(kept: Path) -> bool:
    """Whether a kept training has ended and every file of it is what was kept."""
    try:
        return bool(ended(kept)) and json.loads((kept / HASHES).read_text(encoding="ascii")) == _hashes(kept)
    except (OSError, ValueError):
        return False


def take(config: DpoConfig, name: str) -> bool:
    """Put the kept training where ``config`` wants its own, if there is a whole one and nothing has ended there."""
    kept, out = folder() / name, Path(config.out)
    if ended(out) or not whole(kept):
        return False
    shutil.rmtree(out, ignore_errors=True)  # at most the checkpoints of a killed attempt
    out.parent.mkdir(parents=True, exist_ok=True)
    try:
        _copy(kept, out)
    except OSError:  # the cache was cleared meanwhile, or there is no room: the trainer will say
        return False
    return True


def keep(config: DpoConfig, name: str) -> None:
    """Keep a training that has ended, unless it is there; where it cannot be kept that is one warning."""
    kept, out = folder() / name, Path(config.out)
    if not ended(out) or whole(kept):
        return
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        _copy(out, kept, hashed=True)
    except OSError as error:
        warnings.warn(f"{kept}: the training is not kept for other runs ({error.strerror})", stacklevel=2)


def _hashes(kept: Path) -> dict[str, str]:
    return {str(path.relative_to(kept)): file_sha256(path) for path in sorted(kept.rglob("*"))
            if path.is_file() and path.name != HASHES}


def _copy(source: Path, target: Path, *, hashed: bool = False) -> None:
    """At once: a kill leaves a hidden folder, never half a training. Another thread or process may do the same."""
    scratch = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    try:
        copy = Path(shutil.copytree(source, scratch / "whole", ignore=LEFT))
        if hashed:
            (copy / HASHES).write_text(json.dumps(_hashes(copy)), encoding="ascii")
            if not whole(target):
                shutil.rmtree(target, ignore_errors=True)
        try:
            copy.replace(target)
        except OSError:
            if not target.is_dir():  # else another was first
                raise
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
