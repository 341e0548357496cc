"""Honest programs that are refused, or judged wrong: ``python benchmarks/refusals.py [--most 500] [--only LANGUAGE]``.

Two sources, each program executed in the sandbox:

* canonical solutions of all data sets of ``$SECGEN_DATA`` (all their suites);
* recorded answers of real models, at most ``--most`` a language, drawn with seed 0: built (no test is asked).

Results are kept in the cache: a run that was ended goes on where it was.

The honest odd programs of ``tests/languages/honest_*.txt`` are tests. A program is refused when a rule of ours says so
(``line N: refused: ...``). Printed: counts by language and source, and each program that is refused, unscored, or
canonical and not passed. Ends with 1 when one is refused or unscored that no list explains
(``secgen_lib/tasks/failing``, :data:`KNOWN`).
"""
from __future__ import annotations

import argparse
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from joblib import Parallel, delayed
from tqdm import tqdm

from secgen_lib import languages, tasks
from secgen_lib.core import jsonl
from secgen_lib.core.records import Task
from secgen_lib.judging.execute import execute as judged
from secgen_lib.languages.base import Executed, refused
from secgen_lib.shipping import read
from secgen_lib.shipping.texts import Texts
from secgen_lib.tasks import files

ROOT = Path(__file__).parents[1]
SETS = ("humaneval", "mbpp", "mbpp_cpp", "humaneval_x_cpp", "humaneval_x_go", "humaneval_x_java", "humaneval_x_js",
        "humaneval_x_rust", "lab")
RECORDED = {"generations_c_repair_rounds": ("c", "text"), "generations_formai_c": ("c", "code"),
            "generations_humaneval_4_models": ("python", "completion")}
KNOWN: dict[str, str] = {}
"""Name of a program -> why it is refused all the same."""
FINE = ("as it must", "shares its test's process")
Work = tuple[str, str, str, str, Task]
"""language, source, name, program, task"""


def canonical() -> Iterator[Work]:
    for name in SETS:
        chosen = [{"split": split, "n": 512} for split in ("mining", "validation", "test")] if name == "lab" else [{}]
        for options in chosen:
            for task in tasks.load(name, **options):
                if task.reference:
                    yield task.language, "canonical", task.task_id, task.reference, task


def recorded(most: int) -> Iterator[Work]:
    """Answers of recorded files, and those that are shipped with the figures."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, (language, column) in RECORDED.items():
        for i, row in enumerate(jsonl.rows(files.find(name))):
            if code := languages.get(language).extract(row.get(column) or ""):
                found[language].append((f"{name}:{i + 1}", code))
    for path in sorted(ROOT.glob("figures/qwen*/data")):
        folder, index, config = read.bundle(path.parent.name)
        rows = dict(read.tables(folder, index, Texts(read.texts_here(config))))
        by_task = {row["task_id"]: row["language"] for stage in rows["tasks"].values() for row in stage}
        for row in (row for stage in rows["completions"].values() for row in stage):
            if row["code"]:
                found[by_task[row["task_id"]]].append((f"{path.parent.name}:{row['completion_id']}",
                                                       row["code"]))
    for language, programs in sorted(found.items()):
        different = list({code: (name, code) for name, code in programs}.values())
        for name, code in random.Random(0).sample(different, min(most, len(different))):
            yield language, "recorded", name, code, Task(name, "recorded", language, "", "")


def execute(work: Work) -> tuple[Work, Executed]:
    language, source, _, code, task = work
    return work, judged(code, task, () if source == "recorded" else None)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--most", type=int, default=500)
    parser.add_argument("--only", help="one language")
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    failing = {task for name in SETS for task in tasks.known_failures(name)}
    work = [row for row in (*canonical(), *recorded(asked.most)) if asked.only in (None, row[0])
            and languages.get(row[0]).available() is None]
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    wrong = 0
    runs = Parallel(n_jobs=asked.jobs, prefer="threads", return_as="generator")(delayed(execute)(row) for row in work)
    for (language, source, name, _, _), seen in tqdm(runs, total=len(work), unit="program"):
        bad = {suite: status for suite, (status, _) in seen.suites.items() if status != "passed"}
        kind = ("unscored" if seen.builds is None or "unscored" in bad.values() else
                "refused" if refused(seen.build_error) else "does not build" if not seen.builds else
                "fails" if bad else "shares its test's process" if seen.shared_process else "as it must")
        counts[language, source][kind] += 1
        if kind in ("refused", "unscored") or source == "canonical" and kind not in FINE:
            known = name in failing or name in KNOWN or source == "recorded" and kind != "refused"
            wrong += not known
            why = seen.build_error.splitlines()[0] if seen.build_error else str(bad or seen.suites)
            tqdm.write(f"{'listed' if known else 'WRONG'}: {language} {source} {name}: {kind}: {why[:160]}")
    for (language, source), kinds in sorted(counts.items()):
        said = ", ".join(f"{n} {kind}" for kind, n in kinds.most_common())
        print(f"{language:<11} {source:<10} {sum(kinds.values()):>5}  {said}")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
