"""``secgen explore`` on a large run: time to write, size of the page, first paint, time of a filter and of a search.

    python benchmarks/explorer.py [--programs 20000]

Makes a run of MultiEval's references in C and Python, each answer with a comment of its own, writes its page, and opens
it in Chromium (``make browser``). Ends with 1 where the first paint takes 1.5 s or the slowest filter 200 ms.
"""
from __future__ import annotations

import argparse
import random
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from secgen_lib.core.records import AnalyzerRun, Completion, Execution, Finding, RunManifest, Task, Verdict, to_row
from secgen_lib.core.settings import RunConfig
from secgen_lib.core.store import checkout, write_json
from secgen_lib.experiment.run import Run
from secgen_lib.reporting import explorer
from secgen_lib.reporting.explorer.page import vendored

ROUNDS = 5
FILTERS = ("verdict=flagged", "arm=dpo", "arm=dpo&class=null+dereference", "split=test&stands=no+feedback", "")
PAINT_MS, FILTER_MS = 1500, 200


def make(folder: Path, programs: int) -> Run:
    """A run of two arms, ten samples a task, in two languages."""
    config = RunConfig(profile="lab", tasks=({"dataset": "lab", "split": "test"},))
    run = Run(config, folder / config.run_id)
    write_json(run.folder / "manifest.json", to_row(RunManifest(
        run.run_id, None, None, config.model_dump(mode="json"), {}, {}, {}, {}, 2)))
    references = sorted((checkout() / "multieval").glob("*/*/reference.*"))
    sources = [(path.parent.name, path.read_text()) for path in references if path.parent.name in ("c", "python")]
    rng, tasks, rows = random.Random(0), [], {"completions": [], "verdicts": [], "analyses": [], "executions": []}
    for number in range(programs // 20):
        language, source = sources[number % len(sources)]
        tasks.append(Task(f"made/{number}", f"made_{language}", language, f"Write function {number}.", f"f{number}",
                          test="t", family=f"family {number // 4}"))
        for at in range(20):
            _program(rows, rng, number, language, source, *divmod(at, 10))
    run.tables.append("01_tasks", "tasks", tasks)
    for name, records in rows.items():
        run.tables.append("02_generate", name, records)
    return run


def _program(rows: dict[str, list], rng: random.Random, number: int, language: str, source: str, arm: int,
             sample: int) -> None:
    name, note = f"{rng.getrandbits(64):016x}", {"c": "//", "python": "#"}[language]
    # half of the lines are like no other, or the whole would compress to nothing
    lines = [f"{line}  {note} {rng.getrandbits(24):x}" if rng.random() < .5 else line
             for line in source.rstrip("\n").split("\n")]
    code, tool = "\n".join(lines) + "\n", {"c": "gcc_analyzer", "python": "mypy"}[language]
    builds, flagged, passed = rng.random() < .8, rng.random() < .3, rng.random() < .5
    found = Finding("rule", tool, ("CWE-476",), rng.choice(["null dereference", "leak", "type error"]), "error",
                    f"dereference of possibly-NULL 'p{rng.randrange(999)}'", rng.randrange(1, len(lines)))
    rows["completions"].append(Completion(name, None, f"made/{number}", "made", ("original", "dpo")[arm],
                                          (None, 0)[arm], "generate", 0, sample, sample, .8,
                                          f"Here it is:\n```{language}\n{code}```\n", code, "stop", 200))
    rows["verdicts"].append(Verdict(name, builds, None, builds and passed, builds and not flagged, builds, None, False))
    rows["analyses"].append(AnalyzerRun(name, tool, "1", "static", "ok", (found,) if builds and flagged else ()))
    rows["executions"].append(Execution(name, "functional", "passed" if builds and passed else "failed",
                                        "" if passed else f"assert f{number}({rng.randrange(99)}) == {sample}"))


def measure(url: str, word: str) -> dict[str, list[float]]:
    """Milliseconds of each of ``ROUNDS`` fresh tabs: ``paint``, ``ready``, ``filter`` (the slowest one), ``first
    search`` (it reads all programs) and ``search``, each until the next frame is drawn."""
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("no chromium: make browser")
    times: dict[str, list[float]] = {name: [] for name in ("paint", "ready", "filter", "first search", "search")}
    timed = """async ([hash, text]) => {
        const done = (want) => new Promise((ok) => { const look = () => {
            const said = document.getElementById("count").textContent;
            want(said) ? requestAnimationFrame(() => requestAnimationFrame(ok)) : setTimeout(look, 1); }; look(); });
        const begun = performance.now();
        const follow = new Promise((ok) => addEventListener("hashchange", ok, { once: true }));
        location.hash = hash;
        await follow;
        await done((said) => !text || !said.includes("reading"));
        return performance.now() - begun;
    }"""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for _ in range(ROUNDS):
            tab = browser.new_context(viewport={"width": 1280, "height": 800}).new_page()
            tab.goto(url)
            tab.wait_for_selector("html[data-ready]")
            times["ready"].append(float(tab.get_attribute("html", "data-ready") or "nan"))
            times["paint"].append(tab.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
            times["filter"].append(max(tab.evaluate(timed, [words, False]) for words in FILTERS))
            times["first search"].append(tab.evaluate(timed, [f"q={word}", True]))
            times["search"].append(tab.evaluate(timed, [f"q={word[:-1]}", True]))
            tab.context.close()
        browser.close()
    return times


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=int, default=20_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run = make(Path(folder), asked.programs)
        begun = time.monotonic()
        page = explorer.write(run)
        print(f"{asked.programs:,} programs: written in {time.monotonic() - begun:.1f} s, "
              f"{page.stat().st_size / 1e6:.2f} MB, of which libraries {sum(map(len, vendored())) / 1e6:.2f} MB")
        times = measure(page.as_uri(), "possibly-null")
    for name, values in times.items():
        print(f"{name:>13}: median {statistics.median(values):.0f} ms, most {max(values):.0f} ms")
    sys.exit(int(statistics.median(times["paint"]) >= PAINT_MS or statistics.median(times["filter"]) >= FILTER_MS))


if __name__ == "__main__":
    main()
