"""A GGUF file, read: its tensors under transformers' names, its config and its tokenizer."""
from __future__ import annotations

import math
import struct
from pathlib import Path
from typing import Any

from secgen_lib.core.errors import SecgenError

BROKEN = (ValueError, IndexError, KeyError, OverflowError, TypeError, struct.error)
"""What the reader raises where a file ends early or holds nonsense."""
ENDS = ("<|im_end|>", "<|endoftext|>", "<|eot_id|>")
"""Special tokens that end a turn or a text, beside the one that a GGUF file names: makers list several."""


def read(path: Path) -> GgufFile:
    """Everything but the tensors' content. Raises :class:`SecgenError`: cut, one part of several, of an architecture
    that is not known, without chat template, tensors that do not fit the architecture."""
    import gguf

    try:
        reader = gguf.GGUFReader(path)
        architecture = str(reader.fields["general.architecture"].contents())
        parts = reader.fields.get("split.count")
        parts = int(parts.contents()) if parts else 1
    except BROKEN as error:
        raise SecgenError(f"is cut or broken ({_first_line(error)})", path, "fetch the file again") from None
    if parts > 1:
        raise SecgenError(f"is one of {parts} parts", path, "join them: llama-gguf-split --merge FIRST OUT")
    return GgufFile(path, reader, architecture)


class GgufFile:
    """``shapes``: every weight of the model by transformers' name; ``total`` parameters; ``tensor`` gives one."""

    def __init__(self, path: Path, reader: Any, architecture: str):
        import torch
        from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer, modeling_gguf_pytorch_utils
        from transformers.utils import logging

        known = modeling_gguf_pytorch_utils.GGUF_SUPPORTED_ARCHITECTURES
        if architecture not in known:
            raise SecgenError(f"is of the architecture {architecture!r}, which transformers cannot read from GGUF",
                              path, "give a folder of safetensors instead")
        logging.disable_progress_bar()
        try:
            self.config = AutoConfig.from_pretrained(path.parent, gguf_file=path.name, local_files_only=True)
            self.tokenizer = AutoTokenizer.from_pretrained(path.parent, gguf_file=path.name, local_files_only=True)
            with torch.device("meta"):
                model = AutoModelForCausalLM.from_config(self.config, dtype=torch.bfloat16)
            kind = modeling_gguf_pytorch_utils.TENSOR_PROCESSORS.get(architecture)
            kind = kind or modeling_gguf_pytorch_utils.TensorProcessor
            self.processor = kind(config=self.config.to_dict())
            names = modeling_gguf_pytorch_utils.get_gguf_hf_weights_map(model, self.processor)
        except (*BROKEN, OSError, RuntimeError, AttributeError) as error:
            raise SecgenError(f"({architecture}) cannot be read ({_first_line(error)})", path,
                              "give a folder of safetensors instead") from None
        if not self.tokenizer.chat_template:
            raise SecgenError("has no chat template", path, "use the GGUF file of an Instruct model")
        self.path, self.names = path, names
        tied = set(model.all_tied_weights_keys) if self.config.tie_word_embeddings else set()
        self.shapes = {key: tuple(value.shape) for key, value in model.state_dict().items() if key not in tied}
        self.stored = {names[tensor.name]: tensor for tensor in reader.tensors if tensor.name in names}
        self.architectures = [type(model).__name__]
        self.total = sum(math.prod(shape) for shape in self.shapes.values())
        self._check([tensor.name for tensor in reader.tensors])

    def _check(self, tensor_names: list[str]) -> None:
        lost = sorted(set(tensor_names) - set(self.names))
        absent = sorted(set(self.shapes) - set(self.stored))
        if lost or absent:
            what = f"lacks {len(absent)} of its weights ({absent[0]}, ...)" if absent else \
                f"holds {len(lost)} tensors that have no place in the model ({lost[0]}, ...)"
            raise SecgenError(what, self.path, "give a folder of safetensors instead")

    def memory(self, shard: int) -> int:
        """Bytes that a conversion needs at a time: a shard, and the largest tensor in float32 while it is made."""
        return 2 * shard + 10 * max(math.prod(shape) for shape in self.shapes.values())

    def tensor(self, name: str) -> Any:
        """A weight, dequantised in float32, in transformers' layout, as bfloat16."""
        import gguf
        import numpy as np
        import torch

        stored = self.stored[name]
        try:
            values = gguf.dequantize(stored.data, stored.tensor_type)
            placed = self.processor.process(weights=values, name=stored.name, tensor_key_mapping=self.names,
                                            parsed_parameters={"tensors": {}})
        except (*BROKEN, RuntimeError) as error:
            raise SecgenError(f"{stored.name} cannot be read ({_first_line(error)})", self.path,
                              "fetch the file again, or give a folder of safetensors") from None
        values = np.require(placed.weights, np.float32, ["C", "W"])
        if values.shape != self.shapes[name] or not np.isfinite(values).all():
            raise SecgenError(f"{stored.name} has the shape {values.shape} and should have {self.shapes[name]}"
                              if values.shape != self.shapes[name] else f"{stored.name} holds values that are no "
                              "numbers", self.path, "fetch the file again")
        return torch.from_numpy(values).to(torch.bfloat16)

    def save_rest(self, folder: Path) -> list[str]:
        """Write config, generation config and tokenizer; returns the names of the files."""
        from transformers import GenerationConfig

        before = {entry.name for entry in folder.iterdir()}
        config = self.config
        for key in ("_model_name_or_path", "_name_or_path"):
            if hasattr(config, key):
                setattr(config, key, "") if key == "_name_or_path" else delattr(config, key)
        for key, value in config.to_dict().items():
            if isinstance(value, float):  # 9.999999974752427e-07 is the float32 that stands for 1e-6
                setattr(config, key, _shortest(value))
        config.architectures, config.dtype = self.architectures, "bfloat16"
        config.save_pretrained(folder)
        special = self.tokenizer.get_added_vocab()
        ends = {self.tokenizer.eos_token_id, config.eos_token_id, *(special.get(token) for token in ENDS)}
        GenerationConfig(bos_token_id=config.bos_token_id, eos_token_id=sorted(e for e in ends if e is not None),
                         pad_token_id=config.pad_token_id).save_pretrained(folder)
        for key in ("is_local", "local_files_only", "gguf_file", "name_or_path"):
            self.tokenizer.init_kwargs.pop(key, None)
        self.tokenizer.save_pretrained(folder)
        written = {"config.json", "generation_config.json", "chat_template.jinja", "tokenizer.json",
                   "tokenizer_config.json"}
        return sorted((written | {entry.name for entry in folder.iterdir()} - before)
                      & {entry.name for entry in folder.iterdir()})


def _shortest(value: float) -> float:
    import numpy as np

    return float(str(np.float32(value))) if np.float32(value) == value else value


def _first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__)[:200]
