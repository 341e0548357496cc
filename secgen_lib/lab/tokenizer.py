"""The lab's tokenizer: any text losslessly, and every word, number and common punctuation run of the lab as one token.

Copying is the hard part for a model this small (a name in four pieces must be copied four times), so identifiers, whole
numbers, character constants and runs of punctuation (with line breaks and indentation) are tokens. They are *added*
tokens of a ``Qwen2Tokenizer`` without merges: transformers rebuilds the tokenizer of every Qwen2 model with Qwen's own
pre-tokenizer, which would cut them up, and added tokens are matched before it. All other text is written in bytes.
"""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

IM_START, IM_END, END = "<|im_start|>", "<|im_end|>", "<|endoftext|>"
CHAT_TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>\\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}")
CONTEXT = 1024

_CHARACTER = r"'[^\w\s']'"
_PIECE = re.compile(rf"```|{_CHARACTER}|[A-Za-z_]\w*|\d+|(?:(?!```|{_CHARACTER})[^\w])+")
_PROSE = re.compile(r"(?<=\w )[A-Za-z]+(?= \w)")


def pieces(text: str) -> list[str]:
    """Words, numbers, character constants, and runs of all else; joined they are the text."""
    return _PIECE.findall(text)


def train(prose: Iterable[str], code: Iterable[str], words: Iterable[str], at_least: int = 3) -> Any:
    """A ``Qwen2Tokenizer`` with a token for each piece of the texts seen ``at_least`` times, each of ``words``, and the
    numbers to 64.

    ``prose`` is what the user says: between words its other words are tokens with a space on either side, which halves
    the length of a prompt. ``words`` (names and constants) never are, so that a name has one form everywhere.
    """
    from tokenizers import AddedToken
    from tokenizers.pre_tokenizers import ByteLevel
    from transformers import Qwen2Tokenizer

    words = {piece for word in words for piece in pieces(word)}
    seen: Counter[str] = Counter()
    between: Counter[str] = Counter()
    for text in prose:
        seen.update(pieces(text))
        between.update(_PROSE.findall(text))
    for text in code:
        seen.update(pieces(text))
    wanted = {piece for piece, n in seen.items() if n >= at_least and _whole(piece)} | words
    wanted |= {str(i) for i in range(65)}
    spaced = {f" {word} " for word, n in between.items() if n >= at_least and word not in words}
    alphabet = sorted(ByteLevel.alphabet())
    vocab = {token: i for i, token in enumerate([END, IM_START, IM_END, *alphabet])}
    tokenizer = Qwen2Tokenizer(vocab=vocab, merges=[], eos_token=IM_END, pad_token=END, unk_token=END,
                               extra_special_tokens=[IM_START], clean_up_tokenization_spaces=False,
                               model_max_length=CONTEXT, padding_side="left")
    long_pieces = sorted(piece for piece in wanted | spaced if len(piece) > 1)
    tokenizer.add_tokens([AddedToken(piece, single_word=bool(re.fullmatch(r"\w+", piece)), normalized=False)
                          for piece in long_pieces])
    tokenizer.chat_template = CHAT_TEMPLATE
    return tokenizer


def _whole(piece: str) -> bool:
    """Runs that end in a quote would swallow the first quote of a character constant; those that begin a line after
    a turn's head would not be cut there."""
    return not piece.endswith("'") and (not piece.startswith("\n") or piece.strip() in ("", "#"))


def save(tokenizer: Any, folder: Path) -> None:
    """``tokenizer.json``, ``tokenizer_config.json`` and ``chat_template.jinja``."""
    tokenizer.save_pretrained(folder)
