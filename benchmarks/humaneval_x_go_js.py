"""HumanEval-X Go and JavaScript beside one plain command per sample (`go test`, `node`): time, and who believes what.

    SECGEN_DATA=... python benchmarks/humaneval_x_go_js.py [--jobs 2] [--every 1] [--language go|javascript]

Both judge the same canonical solutions with the same number of workers, in turn; then both judge answers that end the
process with code 0 inside the function. The plain commands run without isolation, which is harmless for these two. CPU
seconds are those of all processes, so that a loaded machine can be judged too; what is made once for a Go version
(archives of the libraries) is warm on both sides. Ends with 1 when a verdict of ours is wrong.
"""
from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from secgen_lib import languages, sandbox, tasks
from secgen_lib.core.records import Task
from secgen_lib.languages.go import source as go_source
from secgen_lib.toolchains import go, node

SETS = {"go": "humaneval_x_go", "javascript": "humaneval_x_js"}
CHANGING = {"Go/95"}  # its verdict depends on the order of a map
EXITS = {"go": "\tsyscall.Exit(0)\n\tpanic(0)\n}\n", "javascript": "  process.exit(0)\n}\n"}
_inside = 0.0


def count_sandboxes() -> None:
    """Add up what each sandbox used: its processes are not our children."""
    close = sandbox.Jail.close

    def counted(jail: sandbox.Jail) -> None:
        global _inside
        first = not jail._closed
        close(jail)
        _inside += jail.cpu_s() if first else 0.0
    sandbox.Jail.close = counted


def cpu_s() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return _inside + sum(one.ru_utime + one.ru_stime for one in used)


def ours(task: Task, code: str) -> bool:
    return languages.get(task.language).execute(code, task, ("functional",)).suites.get("functional") == ("passed", "")


def plain_javascript(task: Task, code: str, folder: Path) -> bool:
    """As CodeGeeX's harness: program and test in one file; code 0 is a pass."""
    (folder / "test.js").write_text(f"{code}\n{task.test}")
    return subprocess.run([node.node()[0], "test.js"], cwd=folder, capture_output=True, timeout=60).returncode == 0


def plain_go(task: Task, code: str, folder: Path) -> bool:
    """As CodeGeeX's harness: one test file of imports, program and test; code 0 is a pass."""
    parts = [go_source.without_imports(text).replace("package main", "", 1) for text in (code, task.test)]
    paths = {path for text in (code, task.test) for _, path in go_source.imports(text)}
    block = "".join(f'import "{path}"\n' for path in sorted(paths))
    (folder / "main_test.go").write_text(f"package main\n\n{block}\n" + "\n".join(parts))
    env = {**os.environ, "GO111MODULE": "off", "GOPROXY": "off", "GOFLAGS": "",
           "GOPATH": go.library()}
    command = ["go", "test", "-timeout=10s", "main_test.go"]
    return subprocess.run(command, cwd=folder, capture_output=True, timeout=120, env=env).returncode == 0


def judged(found: list[Task], codes: list[str], jobs: int, judge: Callable[[Task, str], bool]
           ) -> tuple[set[str], float, float]:
    """(the ids that pass, wall seconds, CPU seconds)"""
    began, before = time.monotonic(), cpu_s()
    with ThreadPoolExecutor(jobs) as pool:
        passed = {task.task_id for task, good in zip(found, pool.map(judge, found, codes), strict=True) if good}
    return passed, time.monotonic() - began, cpu_s() - before


def exits(task: Task) -> str:
    code = task.prompt + EXITS[task.language]
    return code if task.language != "go" else go_source.behind(task.prompt, EXITS["go"]).replace(
        "package main\n", 'package main\n\nimport "syscall"\n', 1)


def compare(language: str, every: int, jobs: int) -> bool:
    """Print one language's table; whether all verdicts of ours are right."""
    found = tasks.load(SETS[language])[::every]
    known = set(tasks.known_failures(SETS[language]))
    right = {task.task_id for task in found} - known
    peer = plain_go if language == "go" else plain_javascript
    with tempfile.TemporaryDirectory() as name:
        def plain(task: Task, code: str) -> bool:
            folder = Path(tempfile.mkdtemp(dir=name))
            return peer(task, code, folder)
        for judge in (ours, plain):  # what is made once
            judge(found[0], found[0].reference)
        rows = {}
        for which, judge in (("plain", plain), ("secgen", ours)):
            passed, wall, cpu = judged(found, [task.reference for task in found], jobs, judge)
            fooled = judged(found[:20], [exits(task) for task in found[:20]], jobs, judge)[0]
            rows[which] = passed, wall, cpu, len(fooled)
    print(f"{language}: {len(found)} canonical solutions, {jobs} workers, sandbox level {sandbox.level()}")
    print(f"{'':8}{'wall s':>9}{'CPU s':>9}{'passed':>9}{'exit(0) believed':>19}")
    for which, (passed, wall, cpu, fooled) in rows.items():
        print(f"{which:8}{wall:9.2f}{cpu:9.2f}{len(passed):9}{fooled:16}/{len(found[:20])}")
    print(f"ratio secgen / plain: wall {rows['secgen'][1] / rows['plain'][1]:.2f}, "
          f"CPU {rows['secgen'][2] / rows['plain'][2]:.2f}")
    wrong = (rows["secgen"][0] ^ right) - CHANGING
    print(*(f"wrong: {task_id}" for task_id in sorted(wrong)), sep="\n", end="\n" if wrong else "")
    return not wrong and rows["secgen"][3] == 0


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--every", type=int, default=1, help="only each N-th task")
    options.add_argument("--language", choices=sorted(SETS))
    asked = options.parse_args()
    count_sandboxes()
    good = True
    for language in [asked.language] if asked.language else sorted(SETS):
        if lacking := languages.get(language).available():
            print(f"{language}: {lacking} (make languages)")
            continue
        good = compare(language, asked.every, asked.jobs) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
