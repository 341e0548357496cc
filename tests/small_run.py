"""A small run written through the store, as the stages leave it: what the tests of views and report look at.

The programs are real C; the verdicts are written by hand, because what is tested here is how things are shown.
``HOSTILE`` stands wherever a model, a tool or a data set may write.
"""
from __future__ import annotations

from pathlib import Path

from secgen_lib.core.records import (
    AnalyzerRun,
    Completion,
    Execution,
    Finding,
    RunManifest,
    Task,
    Transition,
    Verdict,
    to_row,
)
from secgen_lib.core.settings import RunConfig
from secgen_lib.core.store import write_json
from secgen_lib.experiment.run import Run

HOSTILE = "<script>alert('x')</script><img src=x onerror=alert(1)>"
BAD = """#include <stdlib.h>
#include <string.h>

char *copy(const char *text, size_t n)
{
    char *out = malloc(n);
    memcpy(out, text, n);
    out[n] = 0;
    return out;
}
"""
GOOD = """#include <stdlib.h>
#include <string.h>

char *copy(const char *text, size_t n)
{
    char *out = malloc(n + 1);
    if (out == NULL)
        return NULL;
    memcpy(out, text, n);
    out[n] = 0;
    return out;
}
"""
BROKEN = f"char *copy(const char *text, size_t n)\n{{\n    retrun NULL;\n}}  /* {HOSTILE} */\n"
TEACHER = Finding("clang-analyzer-core.NonNullParamChecker", "clang_tidy", ("CWE-476",), "null dereference", "error",
                  "Null pointer passed to 1st parameter expecting 'nonnull'", 7, 5)
JUDGE = Finding("-Wanalyzer-out-of-bounds" + HOSTILE, "gcc_analyzer", ("CWE-787",), "buffer overflow", "error",
                "heap-based buffer overflow " + HOSTILE, 8, 5)
STYLE = Finding("readability-magic-numbers", "clang_tidy", (), "style", "note", "a magic number", 6)


def _verdict(name: str, kind: str) -> Verdict:
    good = kind == "good"
    if kind == "broken":
        return Verdict(name, False, False, False, False, False, False, False, "build error")
    if kind == "outage":
        return Verdict(name, True, True, True, None, True, True, False, "unscored: analyzers")
    return Verdict(name, True, True, True, good, good, good, False, "" if good else "unsafe")


def _judged(name: str, kind: str) -> tuple[list[AnalyzerRun], list[Execution]]:
    if kind == "broken":
        return [], [Execution(name, "functional", "build_error", "line 3: error: 'retrun' undeclared " + HOSTILE)]
    bad = kind == "bad"
    status = "outage" if kind == "outage" else "ok"
    runs = [AnalyzerRun(name, "clang_tidy", "23", "static", "ok", (TEACHER, STYLE) if bad else ()),
            AnalyzerRun(name, "gcc_analyzer", "12", "static", status, (JUDGE,) if bad else ()),
            AnalyzerRun(name, "cppcheck", "2.22", "static", "ok", ())]
    safe = Execution(name, "security", "violation", "AddressSanitizer: heap-buffer-overflow " + HOSTILE) if bad else \
        Execution(name, "security", "passed")
    return runs, [Execution(name, "examples", "passed"), Execution(name, "functional", "passed"), safe]


CODES = {"good": GOOD, "bad": BAD, "broken": BROKEN, "outage": GOOD}
ORIGINAL = ["bad", "bad", "good", "broken", "bad", "good", "outage", "bad"]
TUNED = ["good", "bad", "bad", "good", "good", "good", "good", "broken"]


def make(folder: Path, *, tuned: bool = True, note: str = "lab model " + HOSTILE) -> Run:
    """Eight tasks of two families, one sample each; the original is repaired by feedback in one cycle."""
    config = RunConfig(profile="lab", note=note, tasks=({"dataset": "lab", "split": "test"},))
    run = Run(config, folder / config.run_id)
    manifest = RunManifest(run.run_id, "0" * 40, False, config.model_dump(mode="json"), {"weights": "abc"},
                           {"torch": "2.13.0"}, {"system": "Linux"}, {"clang_tidy": "23", "gcc_analyzer": HOSTILE}, 2)
    write_json(run.folder / "manifest.json", to_row(manifest))
    for number, (before, after) in enumerate(zip(ORIGINAL, TUNED, strict=True)):
        task = Task(f"lab/{number}", "lab", "c", f"Write copy number {number}. {HOSTILE}", "copy", test="t",
                    examples="e", security_test="t", family=f"f{number % 2}", split="test" if number < 6 else "unseen")
        run.tables.append("01_tasks", "tasks", [task])
        _program(run, "02_generate", task, "original", None, before, None, 0)
        if before in ("bad", "broken"):
            name = _program(run, "04_repair", task, "original", None, "good", f"original-{number}", 1)
            parent = f"original-{number}"
            run.tables.append("04_repair", "transitions", [Transition(name, parent, "clang_tidy", "null dereference",
                                                                      TEACHER.rule_id, "fixed")])
        if tuned:
            _program(run, "07_evaluate", task, "dpo", 0, after, None, 0)
    return run


def _program(run: Run, stage: str, task: Task, arm: str, seed: int | None, kind: str, parent: str | None,
             cycle: int) -> str:
    number = task.task_id.split("/")[1]
    name = f"{arm}-{number}" + (f"-{cycle}" if cycle else "")
    mode = "feedback" if parent else "generate"
    code = CODES[kind]
    completion = Completion(name, parent, task.task_id, "lab", arm, seed, mode, cycle, 0, 1, 0.8,
                            f"```c\n{code}```", code, "stop", 60)
    run.tables.append(stage, "completions", [completion])
    analyses, executions = _judged(name, kind)
    run.tables.append(stage, "analyses", analyses)
    run.tables.append(stage, "executions", executions)
    run.tables.append(stage, "verdicts", [_verdict(name, kind)])
    return name
