"""What a run's manifest begins with: settings, commit, packages, machine, level of the sandbox."""
from __future__ import annotations

import contextlib
import os
import platform
import subprocess
from importlib import metadata

from secgen_lib import sandbox
from secgen_lib.core.records import RunManifest, digest
from secgen_lib.core.settings import RunConfig
from secgen_lib.core.store import checkout

PACKAGES = ("torch", "transformers", "trl", "peft", "accelerate", "datasets", "tokenizers", "pandas", "numpy",
            "matplotlib", "seaborn", "papermill", "jupyterlab", "clang-tidy", "cppcheck", "bandit", "ruff", "mypy")


def new(run_id: str, config: RunConfig) -> RunManifest:
    """The manifest of a run that has done nothing yet."""
    commit, dirty = _git()
    packages = {}
    for name in PACKAGES:
        with contextlib.suppress(metadata.PackageNotFoundError):
            packages[name] = metadata.version(name)
    lock = checkout() / "requirements.lock"
    hashes = {"lock": digest(lock.read_bytes()) if lock.is_file() else ""}
    machine = {"system": platform.platform(), "python": platform.python_version(), "machine": platform.machine(),
               "processors": str(os.cpu_count())}
    return RunManifest(run_id, commit, dirty, config.model_dump(mode="json"), hashes, packages, machine, {},
                       sandbox.level())


def _git() -> tuple[str | None, bool | None]:
    """The checkout's commit and whether it has uncommitted changes; None where there is no git."""
    def ask(*arguments: str) -> str:
        return subprocess.run(["git", *arguments], cwd=checkout(), capture_output=True, text=True, check=True).stdout

    try:
        return ask("rev-parse", "HEAD").strip(), bool(ask("status", "--porcelain").strip())
    except (OSError, subprocess.CalledProcessError):
        return None, None
