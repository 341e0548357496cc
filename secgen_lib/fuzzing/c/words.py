"""The words of one line of a contract, taken one after the other; what it cannot read is a :class:`BadContract`."""
from __future__ import annotations

import re
from dataclasses import dataclass, field

TOKEN = re.compile(r'\s*("(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|\w+|->|&&|\|\||<<|>>|[=!<>]=|[^\s\w])')
WORDS = {"from", "to", "near", "numbers", "each", "sorted", "or", "within", "heap", "of", "when", "huge", "large",
         "kept", "placed", "as", "up", "unchanged"}
MOST_NUMBERS = 16


class BadContract(ValueError):
    """A contract that cannot be read; the text says in which line, and at which word."""


@dataclass
class Line:
    """The words behind the colon, taken one after the other."""

    where: str
    text: str
    at: int = 0
    words: list[str] = field(default_factory=list)
    ends: list[tuple[int, int]] = field(default_factory=list)
    """Where each word stands in the text: expressions are taken over as they were written."""

    def __post_init__(self) -> None:
        found = list(TOKEN.finditer(self.text))
        self.words = [m[1] for m in found]
        self.ends = [m.span(1) for m in found]

    def fail(self, said: str) -> BadContract:
        word = self.words[self.at] if self.at < len(self.words) else "the end"
        return BadContract(f"{self.where}: {said}, at '{word}'")

    def peek(self) -> str:
        return self.words[self.at] if self.at < len(self.words) else ""

    def take(self, *wanted: str) -> bool:
        if self.words[self.at:self.at + len(wanted)] != list(wanted):
            return False
        self.at += len(wanted)
        return True

    def word(self, what: str) -> str:
        if self.at >= len(self.words):
            raise self.fail(f"{what} is missing")
        self.at += 1
        return self.words[self.at - 1]

    def expression(self, what: str) -> str:
        """C up to a word of the language (or a comma) that stands where an operator would."""
        begin, depth, operand, last = self.at, 0, False, ""
        while self.at < len(self.words):
            word = self.words[self.at]
            if depth == 0 and operand and (word in WORDS or word == "," or (re.match(r"\w", word) and last != ")")):
                break
            depth += (word in "([{") - (word in ")]}")
            operand, last = bool(re.match(r"""[\w"')\]}]""", word)) and word != "sizeof", word
            self.at += 1
        if depth != 0 or not operand:
            raise self.fail(f"{what} is missing or broken")
        return self.text[self.ends[begin][0]:self.ends[self.at - 1][1]]

    def end(self) -> None:
        if self.at < len(self.words):
            raise self.fail("a word that is not expected here")


def characters(line: Line) -> str:
    """The insides of one or more literals, of texts or of single characters."""
    said = ""
    while line.peek().startswith(('"', "'")):
        word = line.word("characters")
        said += word[1:-1].replace('"', '\\"') if word[0] == "'" and word != "'\\\"'" else word[1:-1]
    if not said:
        raise line.fail("characters are missing")
    return said


def listed(line: Line) -> tuple[str, ...]:
    numbers = [line.expression("a number")]
    while line.take(","):
        numbers.append(line.expression("a number"))
    if len(numbers) > MOST_NUMBERS:
        raise line.fail(f"more than {MOST_NUMBERS} numbers")
    return tuple(numbers)
