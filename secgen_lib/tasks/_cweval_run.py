"""Run a program of CWEval under the original's pytest files, in the sandbox.

One run a suite: ``functional`` and ``security`` are the tests of the marks ``functionality`` and ``security``,
``sanitized`` (C, C++) is both, of a build with AddressSanitizer, UndefinedBehaviorSanitizer and leak check. The test
imports the program, or starts it in its own sandbox as its own user: a Python program that is out to forge a pass can,
and any program can take back what a sanitizer wrote of it. Each suite has a copy of the built program: none finds what
it left when another was run.
"""
from __future__ import annotations

import json
import re
import secrets
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from secgen_lib import sandbox
from secgen_lib.core.cache import sources
from secgen_lib.core.errors import MISREAD
from secgen_lib.core.records import Task, digest
from secgen_lib.languages import base
from secgen_lib.tasks import _cweval_build as building
from secgen_lib.toolchains import Broken, cweval
from secgen_lib.toolchains import node as node_tool

INSIDE = Path(__file__).with_name("_cweval_inside.py")
PUT = {INSIDE.name: INSIDE, "wrapt_timeout_decorator.py": Path(__file__).with_name("_cweval_timeout.py")}
"""What lies beside a test: name -> file of ours."""
MARKS = {"functional": ("functionality",), "security": ("security",), "sanitized": ("functionality", "security")}
COMPILERS = {"c": ("tool:gcc",), "cpp": ("tool:g++", "tool:gcc"), "go": ("tool:go", "tool:goimports"),
             "javascript": ("tool:node",), "python": ()}
CHECKER = "third_party/recheck-linux-x64"
"""Where the tests that judge a regular expression look for their checker."""
OPTIONS = "detect_leaks=1:allocator_may_return_null=1:print_stacktrace=0"
_HEADERS = {"archive": "libarchive-dev", "jwt": "libjwt-dev", "libxml": "libxml2-dev", "openssl": "libssl-dev",
            "sqlite3": "libsqlite3-dev"}
_IMPORT = re.compile(r"^[ \t]*(?:from|import)[ \t]+(\w+)", re.MULTILINE)
_REQUIRE = re.compile(r"\brequire\(['\"]([\w@/.-]+)['\"]\)")
_PACKAGE = re.compile(r'^\s*(?:import\s+)?(?:\w+\s+)?"((?:github\.com|golang\.org)/[^"]+)"', re.MULTILINE)
_INCLUDE = re.compile(r"^[ \t]*#[ \t]*include[ \t]*<(\w+)[./]", re.MULTILINE)
_OWN = ("child_process", "crypto", "fs", "path", "os", "util", "url", "vm", "readline")


def needs(task: Task) -> frozenset[str]:
    """What a task needs beyond a standard library (``toolchains.cweval``): what its test, its entry point and its
    reference name. What only an answer names is the answer's matter.
    """
    test, known = building.read(task.test or task.security_test)
    text = f"{task.reference}\n{known['entry']}"
    imported = {name.partition(".")[0]: package for package, name in cweval.MODULES.items()}
    python = test + (text if task.language == "python" else "")
    found = {f"pip:{imported[name]}" for name in _IMPORT.findall(python) if name in imported}
    if task.language in building.INCLUDES:
        found |= {f"apt:{_HEADERS[name]}" for name in _INCLUDE.findall(text) if name in _HEADERS}
    elif task.language == "javascript":
        found |= {f"npm:{name}" for name in _REQUIRE.findall(text) if name not in _OWN}
    elif task.language == "go":
        found |= {f"go:{name}" for name in _PACKAGE.findall(text)}
    if CHECKER in test:
        found.add(f"npm:{cweval.RECHECK}")
    return frozenset({*found, "pip:pytest", *COMPILERS[task.language]})


def identity(task: Task) -> str:
    """A name for all that decides a result of this task: code, tools, what it needs."""
    code = sources("tasks/_cweval_run", "tasks/_cweval_build", "tasks/_cweval_inside", "tasks/_cweval_timeout",
                   "toolchains", "languages/base", "languages/go/source", "languages/c/options")
    offered = {"python": [f"pip:{name}" for name in cweval.MODULES]}
    offered |= dict.fromkeys(building.INCLUDES, [f"apt:{name}" for name in cweval.LIBRARIES])
    every = sorted({*needs(task), *offered.get(task.language, ())})
    return digest(code, {need: cweval.version_of(need) for need in every}, str(cweval.root()))


def execute(code: str, task: Task, suites: Sequence[str], *, cpu_s: float) -> base.Executed:
    """What becomes of a program; see the head of this module. Never raises for what the program is."""
    asked = [suite for suite in suites if suite in MARKS and (suite != "sanitized" or task.language in ("c", "cpp"))]
    try:
        if missing := cweval.lacking(needs(task)):
            raise Broken(f"unsupported: {', '.join(missing)} (make cweval)")
        test, known = building.read(task.test or task.security_test)
        done: dict[str, tuple[str, str]] = {}
        for checked in sorted({suite == "sanitized" for suite in asked} or {False}):
            with sandbox.scratch("secgen-cweval-") as folder:
                wrong = building.build(code, known, task.language, folder, checked)
                if wrong and not checked:
                    return base.Executed(False, wrong, {}, True)
                for suite in (one for one in asked if (one == "sanitized") is checked):
                    done[suite] = (("unscored", f"does not build with sanitizers: {wrong}") if wrong else
                                   _suite(suite, test, known["name"], _copied(folder, suite), cpu_s))
    except Broken as broken:
        return base.unknown(broken, asked)
    return base.Executed(True, "", {suite: done[suite] for suite in asked}, True)


def _copied(built: Path, suite: str) -> Path:
    """The built program in a folder of the suite's own, in which no program has run."""
    return Path(shutil.copytree(built, built.with_name(suite), symlinks=True))


def _suite(suite: str, test: str, name: str, folder: Path, cpu_s: float) -> tuple[str, str]:
    """(``ExecutionStatus``, detail) of the tests of one suite."""
    file, word = f"{name}_test.py", secrets.token_hex(8)
    (folder / file).write_text(test, encoding="utf-8")
    for beside, ours in PUT.items():
        shutil.copyfile(ours, folder / beside)
    if CHECKER in test:
        (folder / CHECKER).parent.mkdir()
        (folder / CHECKER).symlink_to(cweval.recheck())
    executable, readable = cweval.python()
    env = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PATH": "/usr/local/bin:/usr/bin:/bin"}
    if cweval.modules():
        env["NODE_PATH"] = cweval.modules()[0]
    if suite == "sanitized":
        env |= {f"{kind}_OPTIONS": OPTIONS for kind in ("ASAN", "UBSAN", "LSAN")}
    limits = sandbox.Limits(cpu_s=cpu_s, wall_s=max(120.0, 6 * cpu_s), memory_mb=2048, output_bytes=4 << 20,
                            file_mb=128, processes=128, open_files=512)
    outcome = sandbox.run([executable, INSIDE.name, file, *MARKS[suite]], folder=folder, writable=True,
                          readable=(*readable, *_node()), stdin=f"{word}\n".encode(), env=env, limits=limits)
    if outcome.status == "refused":
        raise Broken(f"sandbox: {outcome.stderr.decode(errors='replace')[:300]}")
    lines = outcome.stdout.decode("utf-8", "replace").splitlines()
    said = [line.removeprefix(word) for line in lines if line.startswith(word)]
    if not said:
        raise Broken(f"pytest did not start: {' '.join(outcome.stderr.decode(errors='replace').split())[-300:]}")
    marked = any(f"pytest.mark.{mark}" in test for mark in MARKS[suite])
    return _judged(suite, outcome, answer(said[-1]), marked)


def answer(line: str) -> dict[str, Any] | None:
    """The runner's answer in its last line; None where that is none: it had said no more than that it was there, or
    the program, which in Python is in its process, wrote the line.
    """
    try:
        said = json.loads(line)
        whole = (isinstance(said["broken"], str) and all(isinstance(one, str) for one in said["reports"])
                 and all(isinstance(one, str) for one in said["selected"])
                 and all(isinstance(end, str) and isinstance(why, str) for end, why in said["tests"].values()))
    except MISREAD:
        return None
    return said if whole else None


def _node() -> tuple[str, ...]:
    try:
        return node_tool.node()[1]
    except Broken:
        return ()


def _judged(suite: str, outcome: sandbox.Outcome, said: dict[str, Any] | None, marked: bool) -> tuple[str, str]:
    """What the outcome of a run and what the runner said of it mean. ``marked``: the file has tests of the suite."""
    if suite == "sanitized" and said and (found := summary(said["reports"])):
        return "violation", found
    if outcome.status in ("timeout", "memory"):
        return outcome.status, f"the tests ran out of {'time' if outcome.status == 'timeout' else 'memory'}"
    if said is None:
        return ("crash", f"signal {outcome.signal}") if outcome.status == "crash" else (
            "failed", "the program ended the process" if outcome.status != "output" else "it printed too much")
    failed = [(name.rpartition("::")[2], why) for name, (end, why) in said["tests"].items() if end != "passed"]
    if said["broken"]:
        return "failed", f"the test cannot be read with this program: {said['broken']}"
    if not marked:
        raise Broken(f"the test has none marked {' or '.join(MARKS[suite])}")
    if not said["selected"] or (left := [name for name in said["selected"] if name not in said["tests"]]):
        # The program is in the process of the tests: it can end pytest's session (KeyboardInterrupt, pytest.exit).
        return "failed", (f"the program ended the tests: {len(left)} of {len(said['selected'])} were not run"
                          if said["selected"] else "the program ended the tests before the first")
    if suite == "sanitized":  # it ran without a report, whether or not a test fails
        return ("unscored", f"the sanitizer broke: {said['reports'][0][:200]}") if said["reports"] else ("passed", "")
    return ("failed", f"{failed[0][0]}: {failed[0][1]}") if failed else ("passed", "")


_SAID = (re.compile(r"\b(runtime error: [^\n]*)"), re.compile(r"^SUMMARY: \w+: ([^\n]*)", re.MULTILINE),
         re.compile(r"\bERROR: \w+: ([^\n]*)"))


def summary(reports: Sequence[str]) -> str:
    """What sanitizers report, in a line, without paths: a memory error or undefined behaviour before a leak. Empty
    where they only warn, of an allocation that they refuse.
    """
    said = [next((match[1] for one in _SAID if (match := one.search(report))), "") for report in reports]
    lines = [re.sub(r"(?<![\w\"'])/[\w./+-]+/", "", " ".join(text.split()))[:300] for text in said if text]
    return next((line for line in lines if "leaked" not in line), lines[0] if lines else "")
