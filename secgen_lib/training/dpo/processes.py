"""One training in several processes: what is each one's share, and where they wait for each other.

A step has ``batch_size`` x ``grad_accum`` pairs however many processes there are, the same ones in the same order, so
that what is trained does not depend on their number, but for rounding. The last step of an epoch is an exception where
pairs are left over: several processes fill it up from the beginning.
"""
from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.training.dpo import DpoConfig
from secgen_lib.training.dpo.launching import VARIABLE


def many() -> int:
    """How many processes make this training together."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def share(config: DpoConfig, processes: int) -> DpoConfig:
    """The settings of one of so many processes: together they make steps of the same pairs as one alone would.

    Raises :class:`SecgenError` for a step that cannot be shared out evenly.
    """
    step = config.batch_size * config.grad_accum
    if processes == 1:
        return config
    if step % processes:
        raise SecgenError(f"a step of {step} pairs cannot be shared out evenly to {processes} processes", "dpo",
                          f"start fewer, or make train.batch_size x train.grad_accum a multiple of {processes}")
    own = step // processes
    batch = max(n for n in range(1, min(config.batch_size, own) + 1) if own % n == 0)
    return config.model_copy(update={"batch_size": batch, "grad_accum": own // batch})


def join(device: str) -> None:
    """Meet the other processes, if there are any. A GPU is each one's own."""
    if many() == 1:
        return
    import torch
    from accelerate import PartialState

    if device != "cpu" and torch.cuda.is_available():
        torch.cuda.set_device(int(os.environ.get("LOCAL_RANK", "0")))
    if device != "cpu" and not torch.cuda.is_available():
        raise SecgenError(f"{many()} processes were started for model.device {device}, and there is no GPU", "dpo",
                          f"set model.device: cpu, or {VARIABLE}=two-cpus")
    PartialState(cpu=device == "cpu")


@contextmanager
def main_first() -> Iterator[None]:
    """What is done in here, the main process has done before the others begin it."""
    if many() == 1:
        yield
        return
    from accelerate import PartialState

    with PartialState().main_process_first():
        yield


def gathered(trainer: Any) -> dict[str, Any] | None:
    """The adapter's weights, whole, where the processes hold shards of them (FSDP), else None. All of them call it."""
    if not trainer.is_fsdp_enabled:
        return None
    model = trainer.accelerator.unwrap_model(trainer.model)
    tuned = {name: weight for name, weight in model.named_parameters() if weight.requires_grad}
    return {name: (weight.full_tensor() if hasattr(weight, "full_tensor") else weight).detach().cpu()
            for name, weight in tuned.items()}


def used_once(trainer: Any) -> None:
    """Use a sharded model once, as training does. FSDP keeps the tensors that it gathers into from the first use on;
    made by the decoder, in torch's inference mode, they could not be trained with."""
    import torch

    if not trainer.is_fsdp_enabled:
        return
    model = trainer.accelerator.unwrap_model(trainer.model)
    with torch.no_grad():
        model(input_ids=torch.zeros((1, 2), dtype=torch.long, device=trainer.accelerator.device), use_cache=False)


def answer_of_main(trainer: Any, measure: Callable[[], Any]) -> Any:
    """What ``measure()`` gives in the main process, in every process. Where the model is sharded all of them measure:
    none can use it without the others."""
    from accelerate.utils import broadcast_object_list

    box = [measure() if trainer.accelerator.is_main_process or trainer.is_fsdp_enabled else None]
    return broadcast_object_list(box, from_process=0)[0]
