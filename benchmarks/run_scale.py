"""A run of 100,000 programs: how long its tables, numbers, figures and report take, and how much memory.

    python benchmarks/run_scale.py [--programs 100000]

Makes runs of a quarter and of the whole (``benchmarks/explorer.py`` makes them), and reads each in a fresh process.
Ends with 1 when memory goes beyond 1.5 GiB, or time or memory a program grow by more than a third.
"""
from __future__ import annotations

import argparse
import multiprocessing
import resource
import sys
import tempfile
import time
from pathlib import Path

from explorer import make

from secgen_lib.core.settings import RunConfig
from secgen_lib.core.store import write_json
from secgen_lib.experiment.run import Run

GIB = 1.5
TABLES = ("tasks", "completions", "analyses", "executions", "verdicts")
JUDGES = {"c": ("gcc_analyzer",), "python": ("mypy",)}


def _read(folder: str, answer: multiprocessing.Queue) -> None:
    from secgen_lib import metrics
    from secgen_lib.reporting import plots, report

    run = Run(RunConfig(profile="lab", tasks=({"dataset": "lab", "split": "test"},)), Path(folder))
    seconds, began = {}, time.monotonic()

    def done(name: str) -> None:
        nonlocal began
        seconds[name] = time.monotonic() - began
        began = time.monotonic()

    tables = {name: run.table(name) for name in TABLES}
    done("tables")
    write_json(run.folder / "figures" / "summary.json", metrics.summary(tables, "made", [0], judges=JUDGES))
    done("summary")
    chains = metrics.judged_chains(tables, JUDGES)
    plots.save_to(run, "efr_pass1", *plots.efr_pass1(chains))
    plots.save_to(run, "outcomes", *plots.outcomes(chains))
    plots.save_to(run, "error_distribution", *plots.error_distribution(chains, tables["analyses"], judges=JUDGES))
    done("three figures")
    del tables, chains
    report.build(run)
    done("report")
    answer.put((seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20))


def read(run: Run) -> tuple[dict[str, float], float]:
    """Seconds of each part, and the peak in GiB, of a process of its own."""
    context = multiprocessing.get_context("spawn")
    answer = context.Queue()
    process = context.Process(target=_read, args=(str(run.folder), answer))
    process.start()
    seen = answer.get()
    process.join()
    return seen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=int, default=100_000)
    asked, seen = parser.parse_args(), {}
    for programs in (asked.programs // 4, asked.programs):
        with tempfile.TemporaryDirectory() as folder:
            run = make(Path(folder), programs)
            size = sum(path.stat().st_size for path in run.tables.folder.glob("*/*.jsonl"))
            seconds, peak = seen[programs] = read(run)
        print(f"{programs:,} programs, {size / 1e6:.0f} MB of tables: " +
              ", ".join(f"{name} {spent:.1f} s" for name, spent in seconds.items()) + f"; peak {peak:.2f} GiB",
              flush=True)
    (few, _), (many, peak) = seen.values()
    ratio = sum(many.values()) / sum(few.values()) / 4
    print(f"time a program, whole to quarter: {ratio:.2f}")
    sys.exit(int(peak > GIB or ratio > 4 / 3))


if __name__ == "__main__":
    main()
