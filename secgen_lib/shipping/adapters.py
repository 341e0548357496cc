"""Adapters as they are shipped: LoRA weights rounded to bfloat16, with the name of the exact ones beside them."""
from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from secgen_lib.core.atomic import replacing_folder
from secgen_lib.core.records import digest
from secgen_lib.core.settings import RunConfig
from secgen_lib.core.store import read_json, write_json
from secgen_lib.experiment.arms import training
from secgen_lib.experiment.arms.loops import ROUNDED, adapter_digest
from secgen_lib.experiment.run import Run

LARGEST = 20 << 20
"""Bytes up to which an adapter is shipped."""
WEIGHTS = "adapter_model.safetensors"


def ship(run: Run, into: Path) -> list[dict[str, Any]]:
    """Write the adapters of all trainings that are done below ``into/adapters``; a row on each, ``left_out`` where one
    is too large."""
    rows = []
    for arm, spec in run.config.arms.items():
        for seed in run.config.seeds(arm) if spec.trained else ():
            home = training.folder(run.folder, run.config, arm, seed)
            if (home / "adapter" / WEIGHTS).is_file() and _state(home).get("status") == "done":
                rows.append({"arm": arm, "train_seed": seed, "folder": home.relative_to(run.folder).as_posix(),
                             **_ship_one(home, into / home.relative_to(run.folder))})
    return rows


def _ship_one(home: Path, to: Path) -> dict[str, Any]:
    (to / "adapter").mkdir(parents=True)
    exact = rounded(home / "adapter" / WEIGHTS, to / "adapter" / WEIGHTS)
    size = (to / "adapter" / WEIGHTS).stat().st_size
    if size > LARGEST:
        shutil.rmtree(to)
        return {"left_out": f"{size / (1 << 20):.0f} MiB in bfloat16, of at most {LARGEST >> 20}"}
    for name in ("adapter_config.json", "training.json"):
        if (home / "adapter" / name).is_file():
            shutil.copyfile(home / "adapter" / name, to / "adapter" / name)
    shipped = digest((to / "adapter" / WEIGHTS).read_bytes())
    write_json(to / "adapter" / ROUNDED, {"stands_for": adapter_digest(home / "adapter"), "shipped": shipped,
                                          "exact": exact})
    if (home / "training.jsonl").is_file():
        shutil.copyfile(home / "training.jsonl", to / "training.jsonl")
    write_json(to / "state.json", {name: value for name, value in _state(home).items() if name != "pid"})
    return {"bytes": size, "exact": exact}


def rounded(path: Path, to: Path) -> bool:
    """Write safetensors in bfloat16; whether no value was changed by that."""
    import torch
    from safetensors.torch import load_file, save_file

    tensors = load_file(path)
    small = {name: tensor.to(torch.bfloat16).contiguous() if tensor.is_floating_point() else tensor
             for name, tensor in sorted(tensors.items())}
    save_file(small, to, metadata={"format": "pt"})
    return all(torch.equal(small[name].to(tensor.dtype), tensor) for name, tensor in tensors.items())


def lay(bundle: Path, index: Mapping[str, Any], config: RunConfig, into: Path) -> None:
    """Copy the shipped trainings of a run's arms and seeds into its folder ``into``, where none is there yet. Whether
    one is of the same settings and pairs is the trainer's to see: another is moved aside and made anew."""
    for row in index["adapters"]:
        asked = config.seeds(row["arm"]) if row["arm"] in config.arms else ()
        if "left_out" in row or row["train_seed"] not in asked:
            continue
        to = training.folder(into, config, row["arm"], row["train_seed"])
        if not to.exists():
            with replacing_folder(to) as scratch:
                shutil.copytree(bundle / row["folder"], scratch, dirs_exist_ok=True)


def _state(home: Path) -> dict[str, Any]:
    return read_json(home / "state.json", "notebook 06_train_dpo") if (home / "state.json").is_file() else {}
