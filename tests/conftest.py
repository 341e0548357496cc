"""What all tests share: a cache of their own, and the rule that under ``SECGEN_REQUIRE`` nothing skips."""
from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

OPTIONAL = (r"\b(svace|clang_analyzer|clippy|ecj|go_vet|javac|rustc|staticcheck|semgrep|eslint) is not installed|"
            r"no analyzer of \w+ is installed|libclang-rt-19-dev|clang is not installed|frama-c is not |"
            r"valgrind|race detector|make cweval|axe-core")
"""Analyzers, fuzzers and axe-core, which `make setup` does not install (`make analyzers` tries; Svace is licensed)."""

LONGEST = ("test_smoke.py", "test_real_weights.py", "test_real_quick.py")
"""Files of tests, the longest first (`make test` prints what took how long)."""


@pytest.fixture(autouse=True, scope="session")
def _own_folders(tmp_path_factory: pytest.TempPathFactory):
    """No test reads or writes the user's cache. pytest-xdist's workers share one: headers and libraries that are
    compiled once for a host are compiled once."""
    before, base = os.environ.get("SECGEN_CACHE"), tmp_path_factory.getbasetemp()
    place = (base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base) / "shared-cache"
    place.mkdir(exist_ok=True)
    os.environ["SECGEN_CACHE"] = str(place)
    yield
    if before is None:
        os.environ.pop("SECGEN_CACHE", None)
    else:
        os.environ["SECGEN_CACHE"] = before


def pytest_collection_modifyitems(items: list[pytest.Item]):
    """The files that take longest come first: what comes last is done by one worker while the other has nothing."""
    items.sort(key=lambda item: LONGEST.index(item.path.name) if item.path.name in LONGEST else len(LONGEST))


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of public data sets; tests that need it skip where it is not."""
    folder = os.environ.get("SECGEN_DATA")
    if not folder or not Path(folder).is_dir():
        pytest.skip("SECGEN_DATA names no folder with the public data sets")
    return Path(folder)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo):
    """With SECGEN_REQUIRE set, a skipped test is a failed one; data sets that are nowhere, optional analyzers
    and real weights are the exceptions.
    """
    outcome = yield
    report = outcome.get_result()
    if report.skipped and os.environ.get("SECGEN_REQUIRE") and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        if "SECGEN_DATA" in reason and not os.environ.get("SECGEN_DATA"):
            return
        if re.search(OPTIONAL, reason) or "SECGEN_REAL" in reason:
            return
        report.outcome = "failed"
        report.longrepr = f"skipped, where SECGEN_REQUIRE asks for everything: {reason}"
