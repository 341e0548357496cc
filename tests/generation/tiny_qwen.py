"""A tiny random Qwen2 with the real family's special tokens and chat template, made on the spot.

The template is Qwen2.5's own, read from the installed TRL (``trl/chat_templates/qwen2_5.jinja``); the tokenizer is
byte-level BPE with Qwen2's pre-tokenizer; ``eos`` is ``<|im_end|>`` and the padding ``<|endoftext|>``, as published.
"""
from __future__ import annotations

import importlib.util
from pathlib import Path
from types import SimpleNamespace

SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
SPLIT = (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}"
         r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+")
LINES = ["system user assistant You are Qwen, created by Alibaba Cloud. You are a helpful assistant.",
         "Write a function int add(int a, int b) that returns the sum.", "```c\nint add(int a, int b)\n{\n    return",
         "The program does not build: line 3: error: expected ';'",
         "Correct the program. Answer with the whole program."]


def chat_template() -> str:
    origin = importlib.util.find_spec("trl").origin
    return (Path(origin).parent / "chat_templates" / "qwen2_5.jinja").read_text(encoding="utf-8")


def make(folder: Path, *, hidden: int = 32, layers: int = 2, vocabulary: int = 400, seed: int = 0,
         positions: int = 512) -> Path:
    """Write config, weights, generation config, tokenizer and template to ``folder``; returns it."""
    import torch
    from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
    from transformers import GenerationConfig, PreTrainedTokenizerFast, Qwen2Config, Qwen2ForCausalLM

    bpe = Tokenizer(models.BPE())
    bpe.normalizer = normalizers.NFC()
    bpe.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.Split(Regex(SPLIT), "isolated"),
        pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    bpe.decoder = decoders.ByteLevel()
    bpe.train_from_iterator(LINES, trainers.BpeTrainer(
        vocab_size=vocabulary, special_tokens=SPECIAL, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False))
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=bpe, eos_token="<|im_end|>", pad_token="<|endoftext|>",
                                        additional_special_tokens=["<|im_start|>", "<|im_end|>"],
                                        chat_template=chat_template(), clean_up_tokenization_spaces=False)
    ends = tokenizer.convert_tokens_to_ids(["<|im_end|>", "<|endoftext|>"])
    torch.manual_seed(seed)
    network = Qwen2ForCausalLM(Qwen2Config(
        vocab_size=len(tokenizer), hidden_size=hidden, intermediate_size=3 * hidden, num_hidden_layers=layers,
        num_attention_heads=4, num_key_value_heads=2, max_position_embeddings=positions, tie_word_embeddings=True,
        initializer_range=0.2, bos_token_id=None, eos_token_id=ends[0], pad_token_id=ends[1]))
    network.generation_config = GenerationConfig(eos_token_id=ends, pad_token_id=ends[1], do_sample=True)
    network.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def spec(folder: Path | str, **changes: object) -> SimpleNamespace:
    """A model spec with the fields of ``config.ModelSpec``."""
    fields = dict(backend="transformers_local", name=str(folder), revision=None, base_url=None, adapter=None,
                  dtype="float32", device="cpu", batch_size=8, key_env="OPENAI_API_KEY",
                  timeout_s=60.0, price_in=None, price_out=None, max_new_tokens=24, context_length=256,
                  temperature=0.8, top_p=0.95)
    return SimpleNamespace(**{**fields, **changes})
