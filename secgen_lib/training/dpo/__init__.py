"""Direct preference optimisation (Rafailov et al. 2023) with LoRA, by TRL and PEFT, in a process of its own.

``python -m secgen_lib.training.dpo CONFIG.json`` trains; ``accelerate launch -m secgen_lib.training.dpo CONFIG.json``
does so on several devices; :func:`train` starts either from a notebook and waits (``launching`` says which). Nothing
heavy is imported here.

What lies in ``out``: ``adapter/`` (the result, with ``training.json``), ``training.jsonl`` (rows of the table
``training``), ``state.json`` (how far it is), ``checkpoints/`` while it runs, ``last_good/`` (the adapter of the last
validation that held), ``config.json``. A run that was killed goes on from its newest whole checkpoint; one that is
done is not done again; other settings or other pairs move the old folder aside and start anew.
"""
from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from pydantic import ValidationError, model_validator

from secgen_lib.core import jsonl
from secgen_lib.core.arms import Tuning
from secgen_lib.core.errors import SecgenError, writing
from secgen_lib.core.settings import ModelSpec, PromptSpec
from secgen_lib.core.store import what_to_do
from secgen_lib.training.dpo import launching

COLLAPSED = 3
"""The exit status of a training that was ended because the model stopped writing programs that build."""
LOSSES = ("sigmoid", "hinge", "ipo", "exo_pair", "nca_pair", "robust", "bco_pair", "sppo_hard", "aot", "aot_unpaired",
          "apo_zero", "apo_down", "discopop", "sft", "sigmoid_norm")
PARENT = "SECGEN_PARENT_PID"


class DpoConfig(Tuning):
    """What the trainer is asked to do: one adapter, of this model, from these pairs."""

    model: ModelSpec
    prompt: PromptSpec = PromptSpec()
    """How the validation tasks are put to the model."""
    pairs: str
    """JSONL in TRL's conversational columns (``pairs.write_jsonl``)."""
    out: str
    seed: int = 0
    validation_pairs: str | None = None
    """Pairs whose loss and margin are measured and never trained on."""
    validation_tasks: str | None = None
    """JSONL of tasks; programs are sampled for them to watch the build rate."""
    precompute_ref: bool = True
    val_build: str | None = None
    """``module:function`` of (code, task) -> True, False or None; default: the task's language builds it."""

    @model_validator(mode="after")
    def _losses(self) -> DpoConfig:
        unknown = [name for name in self.loss_type if name not in LOSSES]
        if unknown or not self.loss_type:
            raise ValueError(f"loss_type {unknown or 'is empty'}: choose from {', '.join(LOSSES)}")
        if self.loss_weights is not None and len(self.loss_weights) != len(self.loss_type):
            raise ValueError(f"{len(self.loss_weights)} loss_weights for {len(self.loss_type)} losses")
        if self.model.adapter:
            raise ValueError("tuning starts from a model without an adapter: merge it first")
        return self


class Collapsed(SecgenError):
    """A training that was ended because the model stopped writing programs that build. No failure of ours: a result."""


def checked(settings: dict[str, Any], where: str) -> DpoConfig:
    """The settings as a :class:`DpoConfig`. Raises :class:`SecgenError` that names the key, and ``where`` it stands."""
    try:
        return DpoConfig(**settings)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise SecgenError(f"{'.'.join(map(str, first['loc'])) or 'settings'}: {first['msg']}", where) from None


def read_config(path: Path) -> DpoConfig:
    """The settings in a JSON file. Raises :class:`SecgenError` that names the file and the key."""
    try:
        return DpoConfig.model_validate_json(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SecgenError(f"cannot be read ({error.strerror})", path) from None
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise SecgenError(f"{'.'.join(map(str, first['loc'])) or 'settings'}: {first['msg']}", path,
                          f"the keys are {', '.join(DpoConfig.model_fields)}") from None


def train(config: DpoConfig, *, log: Path, progress: Any = None, threads: int | None = None) -> Path:
    """Train in a child process that dies with this one; returns the adapter's folder.

    ``log`` gets the child's output. ``progress`` has ``expect(n)`` and ``done(n)``, counted in steps. ``threads``
    bounds the child's processor threads, for trainings side by side. Raises :class:`SecgenError` with the child's last
    word when it fails, and :class:`Collapsed` when the build rate collapsed.
    """
    out = Path(config.out)
    settings = out.with_name(f"{out.name}.config.json")  # beside the folder, which other settings may move aside
    with writing(settings):
        out.mkdir(parents=True, exist_ok=True)
        log.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(config.model_dump_json(indent=2), encoding="utf-8")
    launch = launching.launch(config.model.device, config.launcher)
    command = [sys.executable, *launch, "-m", "secgen_lib.training.dpo", str(settings)]
    here = str(Path(__file__).resolve().parents[3])
    environment = {**os.environ, PARENT: str(os.getpid()), "TOKENIZERS_PARALLELISM": "false",
                   "PYTHONPATH": os.pathsep.join(p for p in (here, os.environ.get("PYTHONPATH")) if p)}
    if threads is not None:
        environment |= dict.fromkeys(("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"), str(threads))
    if not launch and config.model.device == "auto":
        # One process drives one GPU; without a launcher TRL refuses to see several.
        environment["CUDA_VISIBLE_DEVICES"] = os.environ.get("CUDA_VISIBLE_DEVICES", "0").split(",")[0]
    earlier = _state(out).get("pid")
    with open(log, "ab") as file:
        start = file.tell()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=file, stderr=file, env=environment,
                                 start_new_session=True)
        try:
            _follow(child, out, earlier, progress)
        finally:
            if child.poll() is None:
                os.killpg(child.pid, signal.SIGKILL)
                child.wait()
    state = _state(out)
    if state.get("status") == "collapsed" or child.returncode != 0:
        with open(log, "rb") as file:
            file.seek(start)
            message = _last_word(file.read().decode("utf-8", "replace"), child.returncode)
        where = f"the whole output is in {log}"
        if state.get("status") == "collapsed":
            raise Collapsed(message, "dpo", where)
        raise SecgenError(message, "dpo", what_to_do(message, where))
    return out / "adapter"


def log_rows(out: Path) -> list[dict[str, Any]]:
    """The rows of ``training.jsonl`` so far; a half last line is passed over."""
    path = out / "training.jsonl"
    return list(jsonl.rows(path, growing=True)) if path.is_file() else []


def _follow(child: subprocess.Popen, out: Path, earlier: int | None, progress: Any) -> None:
    """Wait for the child; tell ``progress`` of steps once the child (not an ``earlier`` one) has said how many."""
    expected, done = False, 0
    while True:
        try:
            child.wait(timeout=0.5)
        except subprocess.TimeoutExpired:
            pass
        if progress is not None:
            state = _state(out)
            if not expected and state.get("pid") != earlier and "total_steps" in state:
                progress.expect(state["total_steps"])
                expected = True
            step = max((row["step"] for row in log_rows(out)), default=0) if expected else 0
            if step > done:
                progress.done(step - done)
                done = step
        if child.returncode is not None:
            return


def _state(out: Path) -> dict[str, Any]:
    try:
        return json.loads((out / "state.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}


def _last_word(output: str, status: int) -> str:
    """What the child said last of its own accord, or how it died. Of several processes: the one that failed first."""
    own, *launcher = re.split(r"(?m)^.*torch/distributed/elastic/", output, maxsplit=1)
    if launcher and (killed := re.search(r"Root Cause[\s\S]*?exitcode\s*: -(\d+)", launcher[0])):
        status = -int(killed[1])
    lines = [re.sub(r"^\[rank\d+\]:", "", line).strip() for line in own.splitlines() if line.strip()]
    ours = [line.removeprefix("secgen.dpo: ") for line in lines if line.startswith("secgen.dpo: ")]
    if status < 0 and not ours:
        name = signal.Signals(-status).name
        return f"the training was ended by {name}" + (" (is there enough memory?)" if name == "SIGKILL" else "")
    return (ours or lines or [f"the training ended with status {status} and said nothing"])[-1]
