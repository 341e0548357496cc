"""How a training's processes are started.

Devices are no setting of a run: where ``$SECGEN_ACCELERATE`` names a configuration of accelerate, each training is
started by ``accelerate launch`` with it.
"""
from __future__ import annotations

import os
from pathlib import Path

from secgen_lib.core import spelling
from secgen_lib.core.errors import SecgenError

CONFIGS = Path(__file__).parents[2] / "resources" / "accelerate"
"""Configurations of accelerate that are shipped: ``two-cpus``, ``one-gpu``, ``eight-gpus``, ``fsdp``."""
VARIABLE = "SECGEN_ACCELERATE"


def configuration() -> Path | None:
    """The file that ``$SECGEN_ACCELERATE`` names: one of ours by its name, or a path; None where it is not set.

    Raises :class:`SecgenError` for a file that is not there.
    """
    given = os.environ.get(VARIABLE, "").strip()
    if not given:
        return None
    ours = {path.stem: path for path in sorted(CONFIGS.glob("*.yaml"))}
    if given.endswith((".yaml", ".yml", ".json")):
        path = Path(given).expanduser()
        if not path.is_file():
            raise SecgenError("no such file", given, f"set {VARIABLE} to a file of `accelerate config`, or to one of "
                              f"{', '.join(ours)}")
        return path
    return ours[spelling.named(given, ours, "configuration", VARIABLE)]


def launch(device: str, launcher: str) -> list[str]:
    """The words of a command that start ``-m secgen_lib.training.dpo`` as the launcher and the environment ask."""
    chosen = configuration()
    if chosen is not None:
        return ["-m", "accelerate.commands.launch", "--config_file", str(chosen)]
    if launcher != "accelerate":
        return []
    return ["-m", "accelerate.commands.launch", *(["--cpu"] if device == "cpu" else [])]


def launched(launcher: str) -> bool:
    """Whether trainings are started by accelerate."""
    return launcher == "accelerate" or configuration() is not None
