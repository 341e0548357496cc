"""The shape of a decoder-only transformer, and what follows from it: parameters, bytes, operations a token."""
from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from secgen_lib.core import spelling
from secgen_lib.core.errors import SecgenError
from secgen_lib.experiment.arms.loops import model_folder
from secgen_lib.generation.models.weights import catalogue

KINDS = ("qwen2", "llama")
"""Model types whose count of parameters a test holds against transformers' own."""


class Shape(BaseModel):
    """A model's shape, in the words of its config.json; what else stands there is passed over."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    model_type: Literal["qwen2", "llama"]
    hidden_size: int = Field(gt=0)
    num_hidden_layers: int = Field(gt=0)
    num_attention_heads: int = Field(gt=0)
    num_key_value_heads: int = Field(gt=0)
    intermediate_size: int = Field(gt=0)
    vocab_size: int = Field(gt=0)
    tie_word_embeddings: bool = False
    head_dim: int | None = None

    @property
    def widths(self) -> tuple[int, int]:
        """(width of all query heads, width of all key heads)."""
        size = self.head_dim or self.hidden_size // self.num_attention_heads
        return size * self.num_attention_heads, size * self.num_key_value_heads

    @property
    def linears(self) -> dict[str, tuple[int, int]]:
        """The linear layers of one decoder layer: name -> (inputs, outputs)."""
        hidden, inner, (query, key) = self.hidden_size, self.intermediate_size, self.widths
        return {"q_proj": (hidden, query), "k_proj": (hidden, key), "v_proj": (hidden, key), "o_proj": (query, hidden),
                "gate_proj": (hidden, inner), "up_proj": (hidden, inner), "down_proj": (inner, hidden)}

    @property
    def layer(self) -> int:
        """Parameters of one decoder layer."""
        query, key = self.widths
        biases = query + 2 * key if self.model_type == "qwen2" else 0
        return sum(a * b for a, b in self.linears.values()) + biases + 2 * self.hidden_size

    @property
    def head(self) -> int:
        """Parameters of the output head, its own or the embedding's."""
        return self.vocab_size * self.hidden_size

    @property
    def parameters(self) -> int:
        tables = self.head * (1 if self.tie_word_embeddings else 2)
        return self.num_hidden_layers * self.layer + self.hidden_size + tables

    @property
    def multiplied(self) -> int:
        """Parameters that each token is multiplied with: all but the embedding, where a row is looked up."""
        return self.num_hidden_layers * sum(a * b for a, b in self.linears.values()) + self.head

    def lora(self, r: int, targets: str | tuple[str, ...]) -> int:
        """Parameters of a LoRA adapter of rank ``r``. Raises :class:`SecgenError` for a layer that is not there."""
        names = tuple(self.linears) if targets == "all-linear" else (targets,) if isinstance(targets, str) else targets
        if strange := [name for name in names if name not in self.linears]:
            raise SecgenError(f"no linear layer {strange[0]!r} in a {self.model_type}", "train.target_modules",
                              f"there are {', '.join(self.linears)}")
        return self.num_hidden_layers * sum(r * sum(self.linears[name]) for name in names)

    def cache_bytes(self, width: int) -> int:
        """Bytes that one token of context takes in the key-value cache, at ``width`` bytes a number."""
        return 2 * self.num_hidden_layers * self.widths[1] * width

    def attention(self, context: float) -> float:
        """Floating-point operations of one token's attention to ``context`` tokens: scores, and their sum of values."""
        return 4 * self.num_hidden_layers * self.widths[0] * context


@cache
def known() -> dict[str, Shape]:
    """The shapes of the catalogue's models, by name."""
    import yaml

    text = Path(__file__).with_name("shapes.yaml").read_text(encoding="utf-8")
    return {name: Shape.model_validate(fields) for name, fields in yaml.safe_load(text).items()}


def of(name: str) -> Shape:
    """The shape of ``lab``, a folder with a config.json, a name of the catalogue or of its hub repositories.

    Raises :class:`SecgenError`, one line, for another name, and for a config.json of another kind of model.
    """
    folder = model_folder(name)
    if (folder / "config.json").is_file():
        return _read(folder / "config.json")
    if folder.is_dir():
        raise SecgenError("is no model: it has no config.json", folder, "give a folder that save_pretrained wrote")
    hubs = {entry.hub.repo: entry.name for entry in catalogue.entries().values() if entry.hub}
    meant = hubs.get(name) or spelling.known(name, known())
    if meant is None:
        meant = spelling.meant(name, known(), "choose one of")
        raise SecgenError("the shape of this model is not known", name,
                          meant if meant.endswith("?") else f"{meant}, or give a folder that holds its config.json")
    return known()[meant]


def _read(path: Path) -> Shape:
    try:
        values: Any = json.loads(path.read_text(encoding="utf-8"))
        return Shape.model_validate(values)
    except (ValueError, OSError) as error:  # a ValidationError is a ValueError
        why = "is not JSON" if not isinstance(error, ValidationError) else _first(error)
        raise SecgenError(why, path, f"the plan knows models of type {' and '.join(KINDS)}") from None


def _first(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    return f"{'.'.join(map(str, first['loc'])) or 'config'}: {first['msg']} (got {first.get('input')!r:.40})"
