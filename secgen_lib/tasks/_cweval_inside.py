"""Runs inside the sandbox: the tests of one mark of one CWEval file, and says what became of each.

``python _cweval_inside.py TEST_FILE MARK...``; a word from stdin marks the lines of the answer, so that what a
program prints is not taken for them by mistake: one when pytest is there, one at the end. A program that runs as a
process of its own has no way into this one: no module is looked for in the folder once the test is read, and this
memory is not shown. Stands alone: standard library and pytest.
"""
from __future__ import annotations

import ctypes
import json
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

MOST = 600
REPORTS = "secgen-report"
PR_SET_DUMPABLE = 4
TELLING = re.compile(r"runtime error: |ERROR: |SUMMARY: |FATAL|CHECK failed|Sanitizer has encountered|Shadow memory")
"""In a sanitizer's report that is more than a warning."""


class Seen:
    """A plugin of pytest that keeps the outcome of each test."""

    def __init__(self) -> None:
        self.selected: list[str] = []
        self.tests: dict[str, list[str]] = {}
        self.broken = ""

    def pytest_configure(self, config: Any) -> None:
        for mark in ("functionality", "security"):
            config.addinivalue_line("markers", mark)

    def pytest_collectreport(self, report: Any) -> None:
        if report.failed and not self.broken:
            self.broken = last_line(report)

    def pytest_collection_finish(self, session: Any) -> None:
        self.selected = [item.nodeid for item in session.items]
        sys.path[:] = [place for place in sys.path if Path(place).absolute() != Path.cwd()]

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.when == "call" or report.outcome != "passed":
            if self.tests.get(report.nodeid, ["passed"])[0] == "passed":
                self.tests[report.nodeid] = [report.outcome, "" if report.outcome == "passed" else last_line(report)]


def last_line(report: Any) -> str:
    """What a report says in one line: the exception's, else the last of its text."""
    crash = getattr(getattr(report, "longrepr", None), "reprcrash", None)
    if crash is not None:
        return " ".join(str(crash.message).split())[:MOST]
    lines = [line[2:] if line.startswith("E ") else line for line in str(report.longrepr).splitlines() if line.strip()]
    return " ".join(lines[-1].split())[:MOST] if lines else ""


def reports(place: Path) -> list[str]:
    """What sanitizers reported, each from where it tells something; leaks last. Hundreds may only warn."""
    texts = [path.read_text(errors="replace") for path in sorted(place.glob(f"{REPORTS}*")) if path.is_file()]
    telling = [text[found.start():][:20_000] for text in texts if (found := TELLING.search(text))]
    return sorted(telling, key=lambda text: "leaked" in text)[:8]


def main() -> None:
    word = sys.stdin.readline().strip()
    file, marks = sys.argv[1], sys.argv[2:]
    place = Path(tempfile.gettempdir())
    for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
        if name in os.environ:
            os.environ[name] += f":log_path={place / REPORTS}"
    sys.dont_write_bytecode = True
    import pytest

    ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    print(f"{word}ready", flush=True)
    seen = Seen()
    pytest.main([file, "-q", "-k", "not _unsafe", "-m", " or ".join(marks), "--rootdir", ".", "-c", os.devnull,
                 "-p", "no:cacheprovider", "--import-mode=prepend", f"--basetemp={place / 'tests'}"], plugins=[seen])
    said = {"selected": seen.selected, "tests": seen.tests, "broken": seen.broken, "reports": reports(place)}
    print(f"\n{word}{json.dumps(said)}", flush=True)


if __name__ == "__main__":
    main()
