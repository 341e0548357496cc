"""What ``secgen analyze`` reads: source files, folders of them, standard input, rows of a JSONL file."""
from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from secgen_lib import languages
from secgen_lib.analyzers.program import Program
from secgen_lib.core import jsonl, spelling
from secgen_lib.core.errors import SecgenError

LANGUAGE_OF = {".c": "c", ".cc": "cpp", ".cpp": "cpp", ".cxx": "cpp", ".c++": "cpp", ".C": "cpp", ".hpp": "cpp",
               ".hh": "cpp", ".hxx": "cpp", ".py": "python", ".rs": "rust", ".java": "java", ".kt": "kotlin",
               ".go": "go", ".js": "javascript", ".mjs": "javascript", ".cjs": "javascript"}
STDIN = "-"


def gather(paths: Sequence[str | Path], language: str | None) -> list[Program]:
    """The programs of the paths; ``-`` is standard input. ``language`` is that of the files and rows named, whatever
    their suffix says, and of standard input.

    Raises :class:`SecgenError` for a missing path, a broken row, a language that is not told, no program at all, and
    two of one name.
    """
    if language is not None:
        language = spelling.named(language, languages.names(), "language", "--language", aliases=spelling.LANGUAGES)
    programs = list(_programs([Path(p) for p in paths], language))
    if not programs:
        raise SecgenError("no programs", ", ".join(map(str, paths)),
                          f"suffixes read are {', '.join(LANGUAGE_OF)}, and .jsonl rows with `code`")
    first: dict[str, Program] = {}
    for program in programs:
        # results are joined by the name: of two programs with one, neither could be told from the other
        if first.setdefault(program.completion_id, program) is not program:
            raise SecgenError(f"two programs are called {program.completion_id!r}", ", ".join(map(str, paths)),
                              "give each row its own `completion_id`, or none")
    return programs


def _programs(paths: Sequence[Path], language: str | None) -> Iterator[Program]:
    missing = [str(p) for p in paths if not p.exists() and str(p) != STDIN]
    if missing:
        raise SecgenError("no such file or folder", ", ".join(missing))
    for path in dict.fromkeys(_files(paths)):
        if str(path) == STDIN:
            yield _stdin(language)
        elif path.name.endswith((".jsonl", ".jsonl.gz")):
            yield from _rows(path, language)
        elif path in paths and language or path.suffix in LANGUAGE_OF:
            yield _file(path, language if path in paths and language else LANGUAGE_OF[path.suffix])
        else:
            raise SecgenError("its language is not known", path,
                              f"use --language, or one of the suffixes {', '.join(LANGUAGE_OF)}")


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    """The paths, and instead of a folder all below it that has a known suffix. A folder, or a link, that cannot be
    read is an error: its programs would be passed over in silence.
    """
    def refuse(error: OSError) -> None:
        raise error

    for path in paths:
        if not path.is_dir():
            yield path
            continue
        files = [Path(folder) / name for folder, _, names in os.walk(path, onerror=refuse) for name in names]
        for file in sorted(file for file in files if file.suffix in LANGUAGE_OF):
            if not file.exists():
                raise SecgenError("a link to nothing", file)
            if file.is_file():
                yield file


def _stdin(language: str | None) -> Program:
    if language is None:
        raise SecgenError("the language of standard input is not known", STDIN, "name it: --language c")
    return Program("<stdin>", language, sys.stdin.buffer.read().decode("utf-8", "surrogateescape"))


def _file(path: Path, language: str) -> Program:
    try:
        # what is not UTF-8 stays not UTF-8: the tools shall say what they make of it
        return Program(str(path), language, path.read_bytes().decode("utf-8", "surrogateescape"))
    except OSError as error:
        raise SecgenError(error.strerror or "cannot be read", path) from error


def _rows(path: Path, language: str | None) -> Iterator[Program]:
    for number, line in jsonl.lines(path):
        yield _row(line, f"{path}:{number}", language)


def _row(line: bytes, where: str, language: str | None) -> Program:
    try:
        row = jsonl.parse(line)
    except jsonl.BadLine as bad:
        raise SecgenError(str(bad), where) from bad
    if not isinstance(row.get("code"), str):
        raise SecgenError("a row without `code`", where, "rows are {\"code\": ..., \"language\": ...}")
    spoken = language or row.get("language")
    if not spoken:
        raise SecgenError("a row without `language`", where, "use --language")
    name = row.get("completion_id")
    if not isinstance(spoken, str) or not isinstance(name, str | int | None):
        raise SecgenError("`language` and `completion_id` are words", where)
    spoken = spelling.known(spoken, languages.names(), spelling.LANGUAGES) or spoken
    return Program(where if name in (None, "") else str(name), spoken, row["code"])
