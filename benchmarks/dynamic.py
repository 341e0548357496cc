"""Dynamic beside static analysis of the same programs: ``python benchmarks/dynamic.py [--programs 200]``.

Lab programs (variants of the grammar, drawn with seed 0), nothing cached: by the static analyzers, built and run under
sanitizers with all their tests, and fuzzed with 1,000 and 20,000 executions. Prints seconds for all, milliseconds a
program, the ratio to the static judges, and how many cores were busy: CPU seconds of this process and its children over
seconds of the clock.
"""
from __future__ import annotations

import argparse
import random
import resource
import time
from collections.abc import Callable

from joblib import Parallel, delayed

from secgen_lib import analyzers, fuzzing, languages
from secgen_lib.core.records import Task
from secgen_lib.lab import grammar

TOOLS = {"clang_tidy": ("clang_tidy",), "gcc -fanalyzer, cppcheck": ("gcc_analyzer", "cppcheck")}


def programs(n: int) -> list[tuple[str, Task]]:
    rng = random.Random(0)
    chosen = [(f, v) for f in grammar.families() for v in f.variants]
    rng.shuffle(chosen)
    made = []
    for family, variant in (chosen * (1 + n // len(chosen)))[:n]:
        item = grammar.instance(family, rng)
        made.append((item.program(variant, rng) + "\n", item.task("test")))
    return made


def cpu() -> float:
    """CPU seconds of this process and of its children that have ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def timed(name: str, work: Callable[[], object], n: int, base: float | None) -> float:
    wall, spent = time.perf_counter(), cpu()
    work()
    wall, spent = time.perf_counter() - wall, cpu() - spent
    ratio = f"{wall / base:6.2f}" if base else "      "
    print(f"{name:42} {wall:7.1f} s {1000 * wall / n:8.1f} ms {ratio} {spent / wall:6.2f}", flush=True)
    return wall


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=int, default=200)
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    some = programs(asked.programs)
    texts = [analyzers.Program(str(i), "c", code) for i, (code, _) in enumerate(some)]
    print(f"{len(some)} programs, {asked.jobs} jobs\n{'':42} {'all':>9} {'each':>11} {'ratio':>6} {'cores':>6}")

    def every(function: Callable[[str, Task], object]) -> None:
        Parallel(n_jobs=asked.jobs, prefer="threads")(delayed(function)(code, task) for code, task in some)

    base = None
    for name, tools in TOOLS.items():
        base = timed(name, lambda tools=tools: [analyzers.run(tool, texts, asked.jobs, use_cache=False)
                                                for tool in tools], len(some), None)
    timed("built and run under sanitizers, 3 suites", lambda: every(languages.get("c").execute), len(some), base)
    for executions in (1_000, 20_000):
        budget = fuzzing.Budget(executions=executions)
        timed(f"fuzzed, {executions:,} executions",
              lambda budget=budget: every(lambda code, task: fuzzing.fuzz(code, task, budget)), len(some), base)


if __name__ == "__main__":
    main()
