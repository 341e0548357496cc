"""The attacks as a table, class by language: ``python -m tests.languages.attack_table`` prints what stands in
``docs/languages.md``.

A cell has what the suites hold, ``attacks_<language>.txt`` with its test: the table is true while they are green.
"""
from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from secgen_lib.core.prompts import NAMES

LANGUAGES = ("python", "javascript", "java", "kotlin", "go", "c", "cpp", "rust")
"""The columns, in the order of docs/languages.md."""
NO_PASS = ("failed", "memory", "timeout", "crash")
"""What ``test_python.py`` asks of every attack: one of these, since ``attacks_python.txt`` names none."""
NONE = "-"
SEVERAL = "one of several"


class Attack(NamedTuple):
    """One attack of a suite."""

    language: str
    name: str
    outcomes: tuple[str, ...]
    """One of these must be seen, program and test apart where the language has that."""


def read(language: str, text: str) -> list[Attack]:
    """The attacks of a suite's text. Headers are ``name | outcomes | more`` (Python: the name alone); behind a ``/``
    (Rust) or a second ``|`` (C) stands what is seen in one process with the test, in JavaScript and Go what is said.
    """
    found = []
    for header in re.findall(r"^=== (.+)$", text, re.MULTILINE):
        name, *more = header.split(" | ")
        outcomes = tuple(more[0].partition("/")[0].split()) if more else NO_PASS
        found.append(Attack(language, name, outcomes))
    return found


def attacks() -> list[Attack]:
    """All attacks of all suites."""
    folder = Path(__file__).parent
    return [attack for language in LANGUAGES
            for attack in read(language, (folder / f"attacks_{language}.txt").read_text(encoding="utf-8"))]


def classes() -> dict[str, list[tuple[str, str]]]:
    """What ``attack_classes.txt`` says: class to its attacks, each a language and a name."""
    text = Path(__file__).with_name("attack_classes.txt").read_text(encoding="utf-8")
    titles_and_rows = re.split(r"^=== (.+)\n", text, flags=re.MULTILINE)[1:]
    return {title: [(row.split(": ", 1)[0], row.split(": ", 1)[1]) for row in rows.splitlines() if row]
            for title, rows in zip(titles_and_rows[::2], titles_and_rows[1::2], strict=True)}


def _end(outcomes: tuple[str, ...], short: bool) -> str:
    if set(outcomes) == set(NO_PASS):
        return "not passed"
    return SEVERAL if short and len(outcomes) > 1 else "/".join(sorted(outcomes)).replace("_", " ")


def cell(some: list[Attack], short: bool = False) -> str:
    """How many must end as what, the most frequent first: ``12 failed``, or ``15: 12 failed, 3 build error``; ``a/b``
    is one of these, and ``short`` does not say of which.
    """
    ends = Counter(_end(attack.outcomes, short) for attack in some)
    parts = [f"{n} {end}" for end, n in sorted(ends.items(), key=lambda item: (item[0] == SEVERAL, -item[1], item[0]))]
    return ", ".join(parts) if len(parts) < 2 else f"{len(some)}: {', '.join(parts)}"


def table() -> str:
    """The table in Markdown: a row a class, a column a language, the last row their sums."""
    known = attacks()
    wanted = {(attack.language, attack.name): attack for attack in known}
    rows = [["what it tries", *(NAMES[language] for language in LANGUAGES)]]
    for title, members in classes().items():
        some = [wanted[member] for member in members]
        rows.append([title, *(cell([a for a in some if a.language == language]) or NONE for language in LANGUAGES)])
    sums = [cell([a for a in known if a.language == language], short=True) for language in LANGUAGES]
    rows.append([f"all {len(known)}", *sums])
    head, *body = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([head, "|---" * len(rows[0]) + "|", *body])


if __name__ == "__main__":
    print(table())
