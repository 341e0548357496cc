"""Analyzers in batch against one process a program, and a second pass from the cache.

    SECGEN_DATA=... python benchmarks/analyzers.py [--n 200] [--jobs 2] [--tools a,b] [--languages c,cpp]

C: real programs of generations_formai_c; Python: real answers of generations_humaneval_4_models; C++, Rust, Java, Go,
JavaScript: the canonical solutions of HumanEval-X (no model's answers in them are at hand). Both ways run the
same tool with the same options in the same sandbox, `jobs` at a time; the results of both must be equal. Wall time and
the processor time inside the sandbox are both given: on a machine that others use, only the second can be compared.
Prints one line a tool and, at the end, one JSON object.
"""
from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from secgen_lib import analyzers, sandbox, tasks
from secgen_lib.analyzers import Program, batch
from secgen_lib.tasks import files

HUMANEVAL_X = {"cpp": "humaneval_x_cpp", "rust": "humaneval_x_rust", "java": "humaneval_x_java", "go": "humaneval_x_go",
               "javascript": "humaneval_x_js"}


def sample(n: int, languages: Sequence[str]) -> dict[str, list[Program]]:
    """n programs a language, spread evenly over the files."""
    found: dict[str, list[Program]] = {}
    for language in languages:
        if language == "c":
            rows = files.rows(files.find("generations_formai_c"))
            every = [Program(row["file"], "c", row["code"]) for row in rows]
        elif language == "python":
            prompts = {row["task_id"]: row["prompt"] for row in files.rows(files.find("humaneval"))}
            rows = files.rows(files.find("generations_humaneval_4_models"))
            every = [Program(f"{i}", "python", prompts[row["task_id"]] + row["completion"])
                     for i, row in enumerate(rows)]
        else:
            every = [Program(task.task_id, language, task.reference) for task in tasks.load(HUMANEVAL_X[language])]
        found[language] = every[::max(1, len(every) // n)][:n]
    return found


def counted(spent: list[float]):
    """`batch.process` that writes down the processor time of every process."""
    real = getattr(batch.process, "real", batch.process)

    def process(*args, **options):
        outcome = real(*args, **options)
        spent.append(outcome.cpu_s)
        return outcome

    process.real = real
    return process


def measure(tool: str, programs: list[Program], jobs: int) -> dict:
    """Seconds of the two ways and of the cache, and whether the findings are the same."""
    module = analyzers.load(tool)
    spent: list[float] = []
    batch.process = counted(spent)
    start = time.monotonic()
    together = analyzers.run(tool, programs, jobs=jobs)
    batch_s, batch_cpu_s = time.monotonic() - start, sum(spent)
    spent.clear()
    start = time.monotonic()
    again = analyzers.run(tool, programs, jobs=jobs)
    cache_s = time.monotonic() - start
    start = time.monotonic()
    with ThreadPoolExecutor(jobs) as pool:
        single = list(pool.map(lambda p: module.analyze([p], p.language, timeout_s=60)[0], programs))
    single_s, single_cpu_s = time.monotonic() - start, sum(spent)

    def answer(r):
        return r.status, [(f.rule_id, f.start_line, f.start_column, f.message) for f in r.findings]

    differ = sum(answer(a) != answer(b) for a, b in zip(together, single, strict=True)
                 if len(b.findings) <= analyzers.MAX_FINDINGS)
    return {"tool": tool, "language": programs[0].language, "version": module.version(), "programs": len(programs),
            "batch_s": round(batch_s, 2),
            "single_s": round(single_s, 2), "ratio": round(single_s / batch_s, 2), "batch_cpu_s": round(batch_cpu_s, 2),
            "single_cpu_s": round(single_cpu_s, 2), "cpu_ratio": round(single_cpu_s / batch_cpu_s, 2),
            "cache_s": round(cache_s, 3),
            "cache_share": round(cache_s / batch_s, 4), "differ": differ, "same_from_cache": together == again,
            "not_ok": sum(r.status != "ok" for r in together)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--n", type=int, default=200)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--tools", default="")
    parser.add_argument("--languages", default=",".join(("c", "python", *HUMANEVAL_X)))
    chosen = parser.parse_args()
    wanted = chosen.languages.split(",")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SECGEN_CACHE"] = folder
        programs = sample(chosen.n, wanted)
        results = []
        for tool in chosen.tools.split(",") if chosen.tools else analyzers.names():
            if analyzers.load(tool).version() is None:
                print(f"{tool:14} is not installed: {analyzers.optional(tool) or 'see secgen doctor'}", flush=True)
                continue
            for language in (one for one in analyzers.load(tool).LANGUAGES if one in programs):
                row = measure(tool, programs[language], chosen.jobs)
                results.append(row)
                print(f"{tool:14} {language:6} {row['programs']} programs: batch {row['batch_s']:7.2f} s, "
                      f"one process each {row['single_s']:7.2f} s, ratio {row['ratio']:5.2f}, "
                      f"of processor time {row['cpu_ratio']:5.2f} "
                      f"({row['batch_cpu_s']:.1f} s, {row['single_cpu_s']:.1f} s); "
                      f"cache {100 * row['cache_share']:.2f} %; {row['differ']} differ", flush=True)
    print(json.dumps({"jobs": chosen.jobs, "sandbox_level": sandbox.level(), "load": os.getloadavg()[0],
                      "results": results}))


if __name__ == "__main__":
    main()
