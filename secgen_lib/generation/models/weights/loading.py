"""Find and load a causal language model: its folder, its dtype, its network and tokenizer, its identity.

Weights are never taken from a folder that does not hold all of them: transformers would make the missing ones up.
"""
from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secgen_lib.core import spelling
from secgen_lib.core.errors import SecgenError, SecgenWarning
from secgen_lib.core.records import digest
from secgen_lib.generation.models import weights
from secgen_lib.generation.models.weights import hashes
from secgen_lib.lab.card import MEASURED

if TYPE_CHECKING:  # pydantic
    from secgen_lib.core.settings import ModelSpec

LAB = Path(__file__).resolve().parents[3] / "lab" / "weights"
END_OF_TURN = ("<|im_end|>", "<|endoftext|>")
WEIGHTS = ("*.safetensors", "*.bin")
DTYPES = ("torch.float32", "torch.bfloat16")
"""Those of ``model.dtype``, as torch names them."""
HALF = ("amx_bf16", "avx512_bf16")
"""Flags of a processor that multiplies bfloat16 in hardware; on others it is several times slower than float32."""
ROOM = 1.2
"""Memory that a model takes while it is loaded, against the size of its weights."""


def load_base(spec: ModelSpec) -> tuple[Any, Any, Path]:
    """Network (on its device, without adapter), tokenizer and the folder both came from; for ``load`` and ``dpo``."""
    import torch
    from safetensors import SafetensorError
    from transformers import AutoModelForCausalLM, AutoTokenizer
    from transformers.utils import logging

    folder = find(spec.name, spec.revision)
    device = device_of(spec)
    dtype = dtype_of(spec)
    if dtype == "bfloat16" and device == "cpu" and not has_bfloat16():
        warnings.warn("this processor has no bfloat16 arithmetic: it works, slowly; model.dtype=auto takes float32",
                      SecgenWarning, stacklevel=2)
    if device == "cpu":
        _check_memory(folder, dtype)
    logging.disable_progress_bar()
    try:
        tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
        network, info = AutoModelForCausalLM.from_pretrained(folder, dtype=getattr(torch, dtype),
                                                             local_files_only=True, output_loading_info=True)
        network = network.to(device)
    except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as error:
        raise SecgenError(f"cannot be loaded ({first_line(error)})", folder, "give a folder that save_pretrained "
                          "wrote, tokenizer included") from None
    absent = sorted(info["missing_keys"]) + sorted(str(key) for key in info["mismatched_keys"])
    if absent:
        raise SecgenError(f"lacks {len(absent)} of its weights ({absent[0]}, ...)", folder, "fetch the model again")
    if not tokenizer.chat_template:
        raise SecgenError("has no chat template", folder, "use an Instruct model, or add chat_template.jinja")
    return network, tokenizer, folder


def device_of(spec: ModelSpec) -> str:
    """The device of a spec: ``auto`` is the first GPU, else the CPU."""
    import torch

    return spec.device if spec.device != "auto" else "cuda" if torch.cuda.is_available() else "cpu"


def dtype_of(spec: ModelSpec) -> str:
    """The dtype of a spec: ``auto`` is bfloat16 where the device multiplies it in hardware, else float32."""
    if spec.dtype != "auto":
        return spec.dtype
    import torch

    device = device_of(spec)
    if device.startswith("cuda"):
        fast = torch.cuda.is_bf16_supported(including_emulation=False)
    else:
        fast = device == "cpu" and has_bfloat16()
    return "bfloat16" if fast else "float32"


def has_bfloat16(info: Path = Path("/proc/cpuinfo")) -> bool:
    """Whether the processor multiplies bfloat16 (AMX or AVX512-BF16); False where it does not say."""
    try:
        lines = info.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return False
    flags = next((line.split(":", 1)[1].split() for line in lines if line.startswith("flags") and ":" in line), [])
    return any(flag in flags for flag in HALF)


def _check_memory(folder: Path, dtype: str) -> None:
    stored = sum(path.stat().st_size for path in folder.glob("*.safetensors"))
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        kept = str(config.get("dtype") or config.get("torch_dtype") or "float32")
    except (ValueError, AttributeError):  # what is wrong with it is said when it is loaded
        return
    width = {"float32": 4, "bfloat16": 2, "float16": 2}
    weights.catalogue.need_memory(ROOM * stored * width[dtype] / width.get(kept, 4), f"{folder.name} in {dtype}",
                                  folder, "close other programs, or use a smaller model or model.dtype=bfloat16")


def find(name: str, revision: str | None) -> Path:
    """The local folder of a model: the lab's, the one named, a GGUF file's or a catalogue name's (fetched, converted),
    or the hub's snapshot (downloaded when online)."""
    folder = LAB if name == "lab" else Path(name).expanduser()
    if weights.is_gguf(name) and not folder.is_dir():
        return weights.local(name) or folder
    if folder.is_dir() or name == "lab" or name.startswith((".", "/", "~")):
        if not (folder / "config.json").is_file():
            todo = "make it with: secgen lab pretrain" if name == "lab" else "give a folder that save_pretrained wrote"
            raise SecgenError("is no model: it has no config.json", folder, todo)
        return folder
    if (known := weights.local(name)) is not None:
        return known
    if (meant := spelling.known(name, weights.catalogue.entries())) is not None:  # a run is named by its model's name
        raise SecgenError("is no model of `secgen model list`", name, f"did you mean {meant!r}?")
    from secgen_lib.generation.models.weights import hub

    try:
        return hub.snapshot(name, revision)
    except hub.Away as away:
        wanted = f"hf download {name}" + (f" --revision {revision}" if revision else "")
        raise SecgenError(f"is no folder here and cannot be had from the hub ({away})", name,
                          f"set model.name to a local folder, or while online: {wanted}") from None


def stop_ids(network: Any, tokenizer: Any) -> frozenset[int]:
    """The tokens that end an answer: the tokenizer's and the model's end of text, and ChatML's end of turn."""
    declared = network.generation_config.eos_token_id if network.generation_config else None
    ids = set(declared if isinstance(declared, list) else [declared]) | {tokenizer.eos_token_id}
    ids |= {tokenizer.get_vocab().get(token) for token in END_OF_TURN}
    stops = frozenset(i for i in ids if i is not None)
    if not stops:
        raise SecgenError("has no token that ends a turn", tokenizer.name_or_path, "set the tokenizer's eos_token")
    return stops


def base_identity(folder: Path, dtype: str) -> str:
    """A name for weights, config, tokenizer and chat template, by content, and the dtype they are used in; a folder
    that was converted from a GGUF file is named by that file and the way of converting it."""
    converted = weights.convert.identity(folder)
    return digest(converted or hash_files(folder, ("*.json", "*.jinja", *WEIGHTS)), dtype)


def hash_files(folder: Path, patterns: tuple[str, ...]) -> dict[str, str]:
    """SHA-256 by name of a folder's files that match a pattern."""
    paths = sorted({path for pattern in patterns for path in folder.glob(pattern)})
    return {path.name: hashes.sha256(path) for path in paths if path.name not in ("training.json", MEASURED)}


def adapt(network: Any, folder: Path, base: Path) -> Any:
    """The network, of the folder ``base``, with a LoRA adapter. Merged in float32 (faster); left beside the weights
    otherwise, because a small update is rounded away when it is added to a bfloat16 weight. An adapter of the same
    weights in another dtype is used, and a warning says so: its answers are not those that its own dtype would give."""
    import torch
    from peft import PeftModel
    from safetensors import SafetensorError

    if not (folder / "adapter_config.json").is_file():
        raise SecgenError("is no adapter: it has no adapter_config.json", folder, "secgen run makes one")
    record = folder / "training.json"
    if record.is_file():
        trained_on = json.loads(record.read_text(encoding="utf-8")).get("base")
        dtype = next((name for name in DTYPES if trained_on == base_identity(base, name)), None)
        if dtype is None:
            raise SecgenError(f"was trained on another model ({trained_on}; this is "
                              f"{base_identity(base, str(network.dtype))})", folder,
                              "use it with the weights it was trained on")
        if dtype != str(network.dtype):
            warnings.warn(f"{folder}: trained in {dtype}, used in {network.dtype}", SecgenWarning, stacklevel=2)
    try:
        adapted = PeftModel.from_pretrained(network, str(folder))
    except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as error:
        raise SecgenError(f"does not fit the model ({first_line(error)})", folder) from None
    return adapted.merge_and_unload() if network.dtype == torch.float32 else adapted


def first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__)[:200]
