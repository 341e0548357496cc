"""Inputs of whole programs: drawn from what their text says, and changed from those that reached something new.

A case depends on (vocabulary, seed, place) alone. Standard input is kept as tokens, so that changes keep to the bounds
of what the program reads.
"""
from __future__ import annotations

import random
import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace

from secgen_lib.fuzzing.c.whole.vocabulary import Vocabulary

ENDS = (0, 1, -1, 2**31 - 1, -2**31, 2**31, 2**32 - 1, 2**32, 2**63 - 1, -2**63, 10**12, 2**16, 32767, 65535, 46341,
        1000000)
REALS = ("0", "1.5", "-1", "1e308", "-1e308", "1e-320", "1e39", "3e38", "1e35", "1.7e308",
         "9" * 320, "inf", "nan", "3", "100", "0.001", "99999999999")
LONG = (16, 20, 32, 50, 64, 100, 128, 200, 256, 300, 512, 1024, 1100, 5000)
ODD = ("%s%n%x", "-", "0x7f", "a,b,c", "1/0", "()", "..", "\\", "'", "\x80\xff", "\t", "1 2 3")
MOST = 1 << 16
"""Bytes of one standard input."""


@dataclass(frozen=True)
class Case:
    """One run: ``tokens`` joined are the standard input; ``fail``: the allocation that is refused (0: none)."""

    tokens: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    seed: int = 1
    fail: int = 0
    trap: bool = False

    @property
    def stdin(self) -> bytes:
        return "".join(self.tokens).encode("latin-1", "replace")[:MOST]

    def packed(self) -> bytes:
        """As ``launch.c`` reads it."""
        blocks = [struct.pack("<IIII", self.seed, self.fail, self.trap, len(self.arguments)),
                  *map(_block, self.arguments), struct.pack("<I", len(self.stdin)), self.stdin,
                  struct.pack("<I", len(self.files))]
        for name, content in self.files:
            blocks += [_block(name), _block(content)]
        return b"".join(blocks)


def _block(text: str) -> bytes:
    content = text.replace("\0", "0").encode("latin-1", "replace")[:MOST]
    return struct.pack("<I", len(content)) + content


class Source:
    """Draws cases for one program."""

    def __init__(self, words: Vocabulary, seed: int):
        self.words, self.seed = words, seed

    def fresh(self, place: int) -> Case:
        """The ``place``-th case: the first are empty and plain ones, the rest drawn."""
        rng = random.Random(f"{self.seed}:{place}")
        case = Case(self._tokens(rng) if place else (), seed=place + 1, trap=place % 4 == 3,
                    fail=rng.choice((1, 1, 2, 3, rng.randint(1, 40))) if place % 4 == 1 else 0)
        return self._around(rng, case)

    def changed(self, place: int, kept: Sequence[Case]) -> Case:
        """A case near one that reached something new."""
        rng = random.Random(f"{self.seed}:{place}")
        # the newest reached farthest: half of the draws are from the last eighth
        recent = kept[-max(1, len(kept) // 8):] if rng.random() < 0.5 else kept
        base = rng.choice(recent)
        tokens = list(base.tokens)
        for _ in range(rng.choice((1, 1, 2, 4))):
            self._change(rng, tokens, rng.choice(kept).tokens)
        case = replace(base, tokens=tuple(tokens[:4000]))
        if rng.random() < 0.3:
            case = self._around(rng, replace(case, seed=place + 1))
        return replace(case, trap=place % 4 == 3, fail=rng.randint(1, 12) if place % 4 == 1 else 0)

    def _around(self, rng: random.Random, case: Case) -> Case:
        files = tuple((name, self._content(rng)) for name in (*self.words.files, "input.txt")
                      if "/" not in name.strip("./") and rng.random() < 0.6)
        arguments: tuple[str, ...] = ()
        if self.words.takes_arguments:
            count = self.words.arguments if rng.random() < 0.75 else rng.randint(0, 4)
            arguments = tuple(self._argument(rng) for _ in range(count))
        return replace(case, files=files, arguments=arguments)

    def _argument(self, rng: random.Random) -> str:
        chosen = rng.random()
        if chosen < 0.35:
            return "input.txt"
        return self._token(rng, rng.choice(("int", "word", "word")), rng.random()).strip("\n") or "x"

    def _content(self, rng: random.Random) -> str:
        if rng.random() < 0.1:
            return ""
        return "".join(self._tokens(rng))[:4096]

    def _tokens(self, rng: random.Random) -> tuple[str, ...]:
        tame = rng.choice((0.05, 0.3, 0.6, 0.85))  # from wild to nearly what a user would type
        reads = self.words.reads
        length, cursor = rng.choice((1, 3, 6, 12, 25, 60)), 0
        tokens = []
        for _ in range(length):
            kind = reads[cursor % len(reads)] if rng.random() < 0.9 else rng.choice(("int", "word", "line", "char"))
            tokens.append(self._token(rng, kind, tame))
            cursor = cursor + 1 if rng.random() < 0.8 else rng.randrange(len(reads))
        if rng.random() < 0.15:  # enough turns of a loop to fill a table
            tokens = (tokens * 400)[:rng.choice((120, 400, 1200))]
        if rng.random() < 0.1 and tokens:
            tokens[-1] = tokens[-1].rstrip("\n")
        return tuple(tokens)

    def _token(self, rng: random.Random, kind: str, tame: float) -> str:
        gap = "\n" if rng.random() < 0.8 else " "
        if kind == "int":
            return self._int(rng, tame) + gap
        if kind == "float":
            plain = rng.random() < tame
            return (str(round(rng.uniform(0, 100), 2)) if plain else rng.choice((*REALS, self._int(rng, 0)))) + gap
        if kind == "char":
            known = self.words.characters
            if rng.random() < 0.12:  # who reads by characters may mean words
                return self._word(rng, tame) + gap
            one = rng.choice(known) if known and rng.random() < 0.8 else chr(rng.randint(33, 126))
            return one + rng.choice(("\n", "\n", ""))
        if kind == "word":
            return self._word(rng, tame) + gap
        first = [rng.choice(self.words.words)] if self.words.words and rng.random() < 0.5 else []
        return " ".join([*first, *(self._word(rng, tame) if rng.random() < 0.6 else self._int(rng, tame)
                                   for _ in range(rng.choice((0, 1, 1, 2, 3, 5))))]) + "\n"

    def _int(self, rng: random.Random, tame: float) -> str:
        chosen = rng.random()
        if chosen < 0.6 * tame + 0.2:
            return str(rng.randint(0, 6))
        if self.words.numbers and chosen < 0.6 * tame + 0.4:
            return str(rng.choice(self.words.numbers) + rng.choice((-1, 0, 0, 1)))
        return str(rng.choice(ENDS) if rng.random() < 0.7 else rng.randint(-2**31, 2**31))

    def _word(self, rng: random.Random, tame: float) -> str:
        chosen = rng.random()
        known = self.words.words
        if known and chosen < 0.3 + 0.3 * tame:
            return rng.choice(known)
        if chosen < 0.5 + 0.45 * tame:
            return "".join(rng.choice("abcdefghijklmnopqrstuvwxyzABCXYZ") for _ in range(rng.randint(1, 9)))
        if chosen < 0.95:
            sizes = [number for number in self.words.numbers if 1 < number < 5000]
            size = rng.choice(sizes) if sizes and rng.random() < 0.5 else rng.choice(LONG)
            return rng.choice(("a", "A", "z9", "7", "%s")) * max(1, size + rng.choice((-1, 0, 1, size)))
        return rng.choice(ODD)

    def _change(self, rng: random.Random, tokens: list[str], other: Sequence[str]) -> None:
        """One change, in place."""
        place = rng.randrange(len(tokens) + 1)
        kind = rng.choice(self.words.reads)
        token = self._token(rng, kind, rng.choice((0.0, 0.5)))
        chosen = rng.randrange(7)
        if chosen <= 1 and place < len(tokens):
            tokens[place] = token
        elif chosen == 2:
            tokens.insert(place, token)
        elif chosen == 3 and tokens:
            del tokens[place - 1:place - 1 + rng.choice((1, 1, 3))]
        elif chosen == 4:
            tokens.extend(self._token(rng, self.words.reads[i % len(self.words.reads)], 0.5) for i in range(8))
        elif chosen == 5 and other:
            tokens[place:] = other[rng.randrange(len(other)):]
        else:  # a part again and again
            part = tokens[max(0, place - rng.randint(1, 6)):place]
            tokens[place:place] = part * rng.choice((1, 2, 12, 120))
