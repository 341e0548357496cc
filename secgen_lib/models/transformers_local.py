"""Causal language models on this machine: the lab's shipped weights, a local folder, or a name on the hub.

``spec.name`` is ``lab``, a folder, or a hub name (with ``spec.revision``); ``spec.adapter`` a PEFT adapter's folder.
Weights are never taken from a folder that does not hold all of them: transformers would make the missing ones up.
"""
from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from secgen_lib.errors import SecgenError
from secgen_lib.models import Answer, OnAnswer, check_request
from secgen_lib.models._decode import Decoder, Row
from secgen_lib.models._prefixes import Prefixes
from secgen_lib.models._stops import Watch
from secgen_lib.models._threads import one_thread_if_small as one_thread_if_small
from secgen_lib.models._threads import threads
from secgen_lib.prompts import Message
from secgen_lib.records import digest

LAB = Path(__file__).resolve().parents[1] / "lab" / "weights"
END_OF_TURN = ("<|im_end|>", "<|endoftext|>")
WEIGHTS = ("*.safetensors", "*.bin")


@dataclass
class LocalModel:
    """A model and its tokenizer, ready to answer."""

    network: Any
    tokenizer: Any
    identity: str
    stops: frozenset[int]
    batch_size: int
    context_length: int
    prefixes: Prefixes = field(default_factory=Prefixes)
    """What was read before, by this model."""

    def generate(self, conversations: Sequence[Sequence[Message]], seeds: Sequence[int], *, temperature: float,
                 top_p: float, max_new_tokens: int, stop: Sequence[str] = (), stop_at_fence: bool = False,
                 on_answer: OnAnswer | None = None, on_tokens: Callable[[int], None] | None = None) -> list[Answer]:
        """See :class:`secgen_lib.models.Model`. At most ``batch_size`` answers are written at a time.

        A prompt that leaves no room in the context is answered with ``error``, and one that leaves less than
        ``max_new_tokens`` ends with ``length`` where the context ends.
        """
        check_request(conversations, seeds, temperature, top_p, max_new_tokens)
        prompts = [self.encode(conversation) for conversation in conversations]
        answers: dict[int, Answer] = {}

        def said(place: int, answer: Answer) -> None:
            answers[place] = answer
            if on_answer is not None:
                on_answer(place, answer)

        rows = []
        for place, prompt in enumerate(prompts):
            if len(prompt) < self.context_length:
                limit = min(max_new_tokens, self.context_length - len(prompt))
                rows.append(Row(place, prompt, seeds[place], limit))
            else:
                said(place, Answer("", "error", 0, f"the prompt has {len(prompt)} tokens, the context "
                                                   f"{self.context_length}"))
        for row in self._decoded(rows, temperature, top_p, Watch(stop, stop_at_fence), on_tokens):
            said(row.place, Answer(self.text(row.ids) if row.text is None else row.text,
                                   "stop" if row.stopped else "length", row.steps))
        return [answers[place] for place in range(len(prompts))]

    def encode(self, conversation: Sequence[Message]) -> list[int]:
        """The conversation as token ids, with the head of the assistant's turn; where the last message is the
        assistant's, it is the beginning of the answer, word for word, and the model goes on from it."""
        begun = ""
        if conversation and conversation[-1]["role"] == "assistant":
            *conversation, last = conversation
            begun = last["content"]
        text = self.tokenizer.apply_chat_template(list(conversation), add_generation_prompt=True, tokenize=False)
        return self.tokenizer(text + begun, add_special_tokens=False)["input_ids"]

    def text(self, ids: Sequence[int]) -> str:
        """Token ids as text. Special tokens are left out: sent back in a repair turn they would open a turn."""
        return self.tokenizer.decode(ids, skip_special_tokens=True, clean_up_tokenization_spaces=False)

    def _decoded(self, rows: Sequence[Row], temperature: float, top_p: float, watch: Watch,
                 on_tokens: Callable[[int], None] | None) -> Iterator[Row]:
        import torch

        decoder = Decoder(self.network, self.batch_size, self.stops, self.text, temperature, top_p, watch,
                          self.prefixes)
        with threads(self.network) as adapt:
            decoder.ticks = (adapt,) if on_tokens is None else (adapt, on_tokens)
            try:
                yield from decoder.run(rows)
            except torch.OutOfMemoryError:
                raise SecgenError(f"{self.batch_size} conversations at once do not fit in the device's memory", "model",
                                  f"set model.batch_size below {self.batch_size}") from None


def load(spec: Any) -> LocalModel:
    """The model of a spec. Raises :class:`SecgenError`: no such model, not all weights, an adapter of another model."""
    network, tokenizer, folder = load_base(spec)
    identity = base_identity(folder, str(network.dtype))
    if spec.adapter:
        network = _adapt(network, Path(spec.adapter), identity)
        identity = digest(identity, _hash_files(Path(spec.adapter), ("adapter_config.json", *WEIGHTS)))
    network.eval().requires_grad_(False)
    context = min(spec.context_length or 10**9, getattr(network.config, "max_position_embeddings", 10**9))
    return LocalModel(network, tokenizer, identity, stop_ids(network, tokenizer), spec.batch_size, context)


def load_base(spec: Any) -> tuple[Any, Any, Path]:
    """Network (on its device, without adapter), tokenizer and the folder both came from; for ``load`` and ``dpo``."""
    import torch
    from safetensors import SafetensorError
    from transformers import AutoModelForCausalLM, AutoTokenizer
    from transformers.utils import logging

    folder = find(spec.name, spec.revision)
    device = spec.device if spec.device != "auto" else "cuda" if torch.cuda.is_available() else "cpu"
    dtype = spec.dtype if spec.dtype == "auto" else getattr(torch, spec.dtype)
    logging.disable_progress_bar()
    try:
        tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
        network, info = AutoModelForCausalLM.from_pretrained(folder, dtype=dtype, local_files_only=True,
                                                             output_loading_info=True)
        network = network.to(device)
    except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as error:
        raise SecgenError(f"cannot be loaded ({_first_line(error)})", folder, "give a folder that save_pretrained "
                          "wrote, tokenizer included") from None
    absent = sorted(info["missing_keys"]) + sorted(str(key) for key in info["mismatched_keys"])
    if absent:
        raise SecgenError(f"lacks {len(absent)} of its weights ({absent[0]}, ...)", folder, "fetch the model again")
    if not tokenizer.chat_template:
        raise SecgenError("has no chat template", folder, "use an Instruct model, or add chat_template.jinja")
    return network, tokenizer, folder


def find(name: str, revision: str | None) -> Path:
    """The local folder of a model: the lab's, the one named, or the hub's snapshot (downloaded when online)."""
    folder = LAB if name == "lab" else Path(name).expanduser()
    if folder.is_dir() or name == "lab" or name.startswith((".", "/", "~")):
        if not (folder / "config.json").is_file():
            todo = "make it with: secgen lab pretrain" if name == "lab" else "give a folder that save_pretrained wrote"
            raise SecgenError("is no model: it has no config.json", folder, todo)
        return folder
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    patterns = ["*.json", "*.jinja", "*.safetensors", "*.txt", "*.model"]
    try:
        return Path(snapshot_download(name, revision=revision, allow_patterns=patterns))
    except (LocalEntryNotFoundError, HfHubHTTPError, HFValidationError, OSError) as error:
        wanted = f"hf download {name}" + (f" --revision {revision}" if revision else "")
        raise SecgenError(f"is no folder here and cannot be had from the hub ({type(error).__name__})", name,
                          f"set model.name to a local folder, or while online: {wanted}") from None


def stop_ids(network: Any, tokenizer: Any) -> frozenset[int]:
    """The tokens that end an answer: the tokenizer's and the model's end of text, and ChatML's end of turn."""
    said = network.generation_config.eos_token_id if network.generation_config else None
    ids = set(said if isinstance(said, list) else [said]) | {tokenizer.eos_token_id}
    ids |= {tokenizer.get_vocab().get(token) for token in END_OF_TURN}
    found = frozenset(i for i in ids if i is not None)
    if not found:
        raise SecgenError("has no token that ends a turn", tokenizer.name_or_path, "set the tokenizer's eos_token")
    return found


def base_identity(folder: Path, dtype: str) -> str:
    """A name for weights, config, tokenizer and chat template, by content, and the dtype they are used in."""
    return digest(_hash_files(folder, ("*.json", "*.jinja", *WEIGHTS)), dtype)


def _hash_files(folder: Path, patterns: tuple[str, ...]) -> dict[str, str]:
    paths = sorted({path for pattern in patterns for path in folder.glob(pattern)})
    return {path.name: _sha256(path) for path in paths if path.name != "training.json"}


def _sha256(path: Path) -> str:
    # In the hub's cache a large file is a link to a blob that is named by its own SHA-256.
    blob = path.resolve().name
    if path.is_symlink() and len(blob) == 64:
        return blob
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _adapt(network: Any, folder: Path, base: str) -> Any:
    """The network with a LoRA adapter. Merged in float32 (faster); left beside the weights otherwise, because a
    small update is rounded away when it is added to a bfloat16 weight."""
    import torch
    from peft import PeftModel
    from safetensors import SafetensorError

    if not (folder / "adapter_config.json").is_file():
        raise SecgenError("is no adapter: it has no adapter_config.json", folder, "secgen run makes one")
    record = folder / "training.json"
    if record.is_file():
        trained_on = json.loads(record.read_text(encoding="utf-8")).get("base")
        if trained_on != base:
            raise SecgenError(f"was trained on another model or dtype ({trained_on}, this is {base})", folder,
                              "use it with the weights it was trained on")
    try:
        adapted = PeftModel.from_pretrained(network, str(folder))
    except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as error:
        raise SecgenError(f"does not fit the model ({_first_line(error)})", folder) from None
    return adapted.merge_and_unload() if network.dtype == torch.float32 else adapted


def _first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__)[:200]
