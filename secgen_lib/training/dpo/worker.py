"""The training process: one adapter from one set of pairs."""
from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path
from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.naming import NAMING
from secgen_lib.core.parent import die_with
from secgen_lib.core.records import digest
from secgen_lib.training.dpo import COLLAPSED, PARENT, DpoConfig, processes, read_config

WHEREABOUTS = ("out", "pairs", "validation_pairs", "validation_tasks", "launcher")


def main(arguments: list[str]) -> int:
    """0: the adapter is there; 2: cannot be done, in one line; 3: ended because the build rate collapsed."""
    if parent := os.environ.get(PARENT):  # started by hand, a training lives on its own
        die_with(int(parent))
    if "LOCAL_RANK" in os.environ:  # accelerate's launcher gives each process a session of its own
        die_with(os.getppid())
    hold_memory()
    if len(arguments) != 1:
        print("usage: python -m secgen_lib.training.dpo CONFIG.json", file=sys.stderr)
        return 2
    try:
        message = run(read_config(Path(arguments[0])))
    except SecgenError as error:
        print(f"secgen.dpo: {error}", file=sys.stderr, flush=True)
        return 2
    if message:
        print(f"secgen.dpo: {message}", file=sys.stderr, flush=True)
    return COLLAPSED if message else 0


def hold_memory() -> None:
    """Let glibc keep what is freed, for the rest of this process's life.

    Every step asks for the same large tensors anew, and by default each is mapped, cleared page by page and unmapped:
    turning 10 million numbers into float32 then takes seven times as long. Without glibc nothing happens.
    """
    tune = getattr(ctypes.CDLL(None), "mallopt", None)
    if tune is not None:
        tune(-4, 0)  # M_MMAP_MAX: everything from the heap
        tune(-1, 2**31 - 1)  # M_TRIM_THRESHOLD: give nothing back


def run(config: DpoConfig) -> str | None:
    """Train, or go on, or find it done. Returns None, or why the training was ended early."""
    from secgen_lib.generation.models import transformers_local
    from secgen_lib.generation.models.weights.loading import device_of
    from secgen_lib.training.dpo.files import Folder, input_hashes
    from secgen_lib.training.dpo.watch import watch
    from secgen_lib.training.pairs import read_jsonl

    own = processes.share(config, processes.many())
    rows = read_jsonl(Path(config.pairs))
    validation = read_jsonl(Path(config.validation_pairs)) if config.validation_pairs else []
    watcher = watch(config)
    processes.join(device_of(config.model))
    network, tokenizer, base = transformers_local.load_base(config.model)
    identity = transformers_local.base_identity(base, str(network.dtype))
    hashes = input_hashes(config)
    settings = config.model_dump(mode="json", exclude=set(WHEREABOUTS))
    named = config.model_dump(mode="json", exclude=set(WHEREABOUTS), context=NAMING)
    fingerprint = digest(named, hashes, identity)
    main_process = os.environ.get("RANK", "0") == "0"
    with processes.main_first():  # it may move another training aside
        folder = Folder(Path(config.out), fingerprint, main=main_process)
    before = folder.state() if folder.state().get("fingerprint") == fingerprint else {}
    if before.get("status") == "collapsed":
        return before["message"]
    if before.get("status") == "done" and (folder.path / "adapter" / "adapter_model.safetensors").is_file():
        return None
    folder.tell(status="running", pid=os.getpid())
    try:
        return _train(own, network, tokenizer, rows, validation, watcher, folder,
                      {"base": identity, "settings": settings, "hashes": hashes, "fingerprint": fingerprint})
    finally:
        if folder.lock:
            folder.lock.release()


def _train(config: DpoConfig, network: Any, tokenizer: Any, rows: list[dict], validation: list[dict], watcher: Any,
           folder: Any, record: dict[str, Any]) -> str | None:
    import torch

    from secgen_lib.generation.models.transformers_local import one_thread_if_small, stop_ids
    from secgen_lib.training.dpo import data
    from secgen_lib.training.dpo.trainer import build, training_callback

    ends = stop_ids(network, tokenizer)
    longest = min(config.max_length, network.config.max_position_embeddings)
    rows, too_long = data.prepare(rows, tokenizer, ends, longest, config.pairs)
    held, held_too_long = (data.prepare(validation, tokenizer, ends, longest, str(config.validation_pairs))
                           if validation else ([], 0))
    if config.shuffle_labels:
        rows = data.shuffled(rows, config.seed)
    record |= {"pairs": len(rows), "pairs_too_long": too_long, "validation_pairs_too_long": held_too_long}
    if folder.main:
        print(f"secgen_lib.training.dpo: {len(rows)} pairs; {too_long} longer than {longest} tokens were left out",
              flush=True)
    with processes.main_first():  # it takes away what was cut
        start = folder.resume()
    try:
        with one_thread_if_small(network):
            trainer = build(config, network, tokenizer, rows, held, ends, folder.checkpoints)
            callback = training_callback(trainer, folder, watcher, config, ends, record)
            trainer.add_callback(callback)
            trainer.train(resume_from_checkpoint=str(start) if start else None)
    except torch.OutOfMemoryError:
        raise SecgenError("the device has not enough memory", "dpo", "halve train.batch_size and double "
                          "train.grad_accum, or set train.gradient_checkpointing: true") from None
    record["steps"] = trainer.state.global_step
    if callback.collapsed:
        folder.tell(status="collapsed", message=callback.collapsed)
        return callback.collapsed
    weights = processes.gathered(trainer)
    if folder.main:
        model = trainer.accelerator.unwrap_model(trainer.model)
        folder.save(model, "adapter", config.model.name, record, weights)
        folder.tell(status="done", steps=record["steps"])
        shutil.rmtree(folder.checkpoints, ignore_errors=True)
    return None
