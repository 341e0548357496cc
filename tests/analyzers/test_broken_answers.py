"""Every adapter against spoiled text: garbage, half an answer, records that lack something.

Each thing that a tool said of a defective and a sound program (``conftest.recorded``) is spoiled alone, the rest being
whole. A program whose run is still ``ok`` must have just the findings of the whole answer. Mutations that turn these
red: another JSON taken for "nothing found", one that nests without end, a cut file read as far as it goes, a record
whose oddness ends the whole run or that is passed over.
"""
from __future__ import annotations

import json
import re

from secgen_lib import analyzers
from secgen_lib.analyzers.findings import taxonomy
from tests.analyzers.replay import no_one_is_wrongly_believed

GARBAGE = (b"", b"\x00\xff\x80 garbage {", b"{}", b"[]", b"null", b"3", b'"ok"', b"[[]]", b"[null]", b'[{"a": 1}]',
           b'{"a": 1}', b"<html><body>502 Bad Gateway</body></html>", b"---\n...\n", b"All checks passed!\n",
           b'{"version": "2.1.0", "runs": []}', b'{"version": "2.1.0", "runs": [{"results": null}]}',
           b'{"version": "2.1.0", "runs": [3]}', b"<compiler/>", b"<r></r>", b"Total warnings: x\n")
HEALTHY = {"clippy": b"", "gcc_analyzer": b"[]", "rustc": b""}
"""What these say of a sound program: where the exit code and the compiled file agree it cannot be told from the truth.
In :func:`analyzers.run` the canary stands in the same batch.
"""
DEEP = b"[" * 100_000
CUTS = 16


def is_healthy(tool: str, text: bytes) -> bool:
    return "".join(text.decode("utf-8", "replace").split()) == HEALTHY.get(tool, b"?").decode()


def test_garbage(recorded, monkeypatch):
    tool, cases = recorded
    for case in cases:
        for place, name, whole in case.texts():
            for text in (*GARBAGE, *(() if whole.startswith(b"---") else (DEEP,))):  # YAML's parser in C would crash
                if not is_healthy(tool, text):
                    runs = case.spoiled(monkeypatch, place, case.answers[place].with_text(name, text))
                    no_one_is_wrongly_believed(runs, case.truth, f"{name}: {text!r}")


def test_half_an_answer(recorded, monkeypatch):
    """Cut at even places, before its last character, and at ends of lines."""
    tool, cases = recorded
    for case in cases[:2]:
        for place, name, text in case.texts():
            length = len(text.rstrip())
            lines = [m.start() for m in re.finditer(rb"\n", text[:length])]
            cuts = {length * i // CUTS for i in range(CUTS)} | {length - 1, *lines[::len(lines) // CUTS + 1]}
            for cut in sorted(cut for cut in cuts if 0 <= cut < length):
                if not is_healthy(tool, text[:cut]):
                    runs = case.spoiled(monkeypatch, place, case.answers[place].with_text(name, text[:cut]))
                    no_one_is_wrongly_believed(runs, case.truth, f"{name} cut at {cut} of {len(text)}")


def without_a_key(value):
    """(key, document): every document that lacks one key of one object of ``value``."""
    if isinstance(value, dict):
        for key in value:
            yield key, {other: one for other, one in value.items() if other != key}
            for name, smaller in without_a_key(value[key]):
                yield f"{key}.{name}", {**value, key: smaller}
    elif isinstance(value, list):
        for i, one in enumerate(value):
            for name, smaller in without_a_key(one):
                yield f"{i}.{name}", [*value[:i], smaller, *value[i + 1:]]


def json_lines(words: str):
    lines = words.split("\n")
    for i, line in enumerate(lines):
        for key, one in without_a_key(json.loads(line or "null")):
            yield f"line {i}: {key}", "\n".join([*lines[:i], json.dumps(one), *lines[i + 1:]])


def lacking(text: bytes):
    """(what is missing, the text without it), for JSON, JSON lines, YAML and XML (each attribute of a tag once)."""
    words = text.decode("utf-8", "replace")
    if words.startswith("---"):
        import yaml
        yield from ((key, f"---\n{yaml.safe_dump(one)}...\n") for key, one in without_a_key(yaml.safe_load(words)))
    elif words.startswith("<"):
        seen = set()
        for m in re.finditer(r"""( [\w.]+)=("[^"]*"|'[^']*')""", words):
            tag = words[words.rfind("<", 0, m.start()):].split()[0]
            if (tag, m[1]) not in seen:
                seen.add((tag, m[1]))
                yield f"{tag}{m[1]}", words[:m.start()] + words[m.end():]
    else:
        try:
            yield from ((key, json.dumps(one)) for key, one in without_a_key(json.loads(words)))
        except ValueError:
            try:
                yield from list(json_lines(words))
            except ValueError:
                return   # a log, a compiled program: cut and replaced above


LOOSE = {"cppcheck": "a SARIF result may have no region", "flawfinder": "the same", "clang_analyzer": "the same",
         "gcc_analyzer": "what stands in a header has no place in the program"}
"""Tools whose form lets a finding be without a line: it is on line 1 then, and counts as before."""


def test_a_record_that_lacks_something(recorded, monkeypatch):
    """A finding without its line, file, rule or message is not believed, or it did not need what is missing."""
    tool, cases = recorded
    for case in cases[:2]:
        for place, name, text in case.texts():
            for missing, rest in list(lacking(text))[:250]:
                if is_healthy(tool, rest.encode()) or (tool, missing) == ("go_vet", "program.printf"):
                    continue   # its key is the check's name: that is an answer without the finding
                runs = case.spoiled(monkeypatch, place, case.answers[place].with_text(name, rest.encode()))
                if tool in LOOSE:
                    runs = [true if run.status == "ok" and as_many(run, true) else run
                            for run, true in zip(runs, case.truth, strict=True)]
                no_one_is_wrongly_believed(runs, case.truth, f"{name} without {missing}")


def as_many(run, true) -> bool:
    """As many findings as in the truth, and no fewer that count."""
    counted = [len(analyzers.defects(joined(one))) for one in (run, true)]
    return len(run.findings) == len(true.findings) and counted[0] >= counted[1]


def joined(run):
    from dataclasses import replace

    return replace(run, findings=tuple(map(taxonomy.join, run.findings)))
