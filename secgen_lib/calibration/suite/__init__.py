"""Labelled programs: our own suite, defects beside their repaired twins."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from secgen_lib.analyzers import Program
from secgen_lib.analyzers.findings import taxonomy
from secgen_lib.analyzers.program import SUFFIXES
from secgen_lib.core.errors import SecgenError

FOLDER = Path(__file__).parent
_HEAD = re.compile(r"^(?://|#) calibration: (?P<category>[^;]+); run: (?P<args>[^;]+); shown by: (?P<shown>\w+)"
                   r"(?:; (?P<claim>missed by all|flagged though sound))?$")
_MARK = re.compile(r"(?://|#) ! (?P<cwe>CWE-\d+) (?P<kind>\w+)$")


@dataclass(frozen=True)
class Labelled:
    """A program and what is known of it.

    ``pair`` names the program and its twin; ``lines`` are the defect's (empty for a sound program, or where only "it
    is somewhere" is known); ``shown`` who shows it when run with ``args`` (the suite's README says the words);
    ``claim`` what our tools were seen to do with it.
    """

    program: Program
    pair: str
    kind: str
    category: str
    cwe: str
    defective: bool
    lines: tuple[int, ...] = ()
    args: tuple[str, ...] = ()
    shown: str = "nothing"
    claim: str = ""


def load_suite(languages: Sequence[str] | None = None, folder: Path | None = None) -> list[Labelled]:
    """The suite's programs, in order of language and name. ``folder``: another suite of the same form.

    Raises :class:`SecgenError` for a folder without programs, a file without its first line, a bad program without a
    mark or a good one with one, a category that the taxonomy has not, or a bad program without a twin.
    """
    folder = folder or FOLDER
    labelled = [read(path) for language, suffix in sorted(SUFFIXES.items())
                if languages is None or language in languages
                for path in sorted((folder / language).glob(f"*{suffix}"))]
    if not labelled:
        raise SecgenError("no labelled programs", folder, f"there are {', '.join(sorted(SUFFIXES))} where installed")
    sound = {example.pair for example in labelled if not example.defective}
    alone = [example.pair for example in labelled if example.defective and example.pair not in sound]
    if alone:
        raise SecgenError(f"{', '.join(alone)}: no repaired twin", folder)
    return labelled


def read(path: Path) -> Labelled:
    """One labelled file. Its name ends in ``_bad`` or ``_good``, its folder is its language."""
    code, language = path.read_text(encoding="utf-8"), path.parent.name
    kind, _, label = path.stem.rpartition("_")
    head = _HEAD.match(code.split("\n", 1)[0])
    if head is None or label not in ("bad", "good"):
        raise SecgenError("not a labelled program", path, "the suite's README says its form")
    if head["category"] not in taxonomy.CATEGORIES:
        raise SecgenError(f"no category {head['category']!r}", path, "analyzers/findings/taxonomy.py has them")
    marks = {i: match for i, line in enumerate(code.split("\n"), 1) if (match := _MARK.search(line))}
    if bool(marks) != (label == "bad") or any(match["kind"] != kind for match in marks.values()):
        raise SecgenError(f"{len(marks)} marks", path, "a bad program has marks of its kind, a good one has none")
    return Labelled(Program(f"{language}/{path.stem}", language, code), f"{language}/{kind}", kind, head["category"],
                    next((match["cwe"] for match in marks.values()), ""), label == "bad", tuple(marks),
                    () if head["args"] == "-" else tuple(head["args"].split()), head["shown"], head["claim"] or "")
