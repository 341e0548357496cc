"""Tables of a run that never was, for tests of metrics and figures only: a random process with known rates.

Each family has its own difficulty; the tuned model's programs are flagged less often. Repair turns the flags off with a
known chance. Nothing here is shown to a user or written into a figure of a profile.
"""
from __future__ import annotations

import numpy as np
import pandas as pd

from secgen_lib.core.records import (
    AnalyzerRun,
    Completion,
    Finding,
    Task,
    Transition,
    Verdict,
    to_row,
)

CLASSES = ("null dereference", "buffer overflow", "leak", "zero value", "use after free", "format string")
TOOLS = ("clang_tidy", "gcc_analyzer", "cppcheck")


def tables(families: int = 10, tasks: int = 6, samples: int = 4, seeds: tuple[int, ...] = (0,), cycles: int = 3,
           flagged: tuple[float, float] = (0.4, 0.22), passing: tuple[float, float] = (0.62, 0.66),
           unscored: float = 0.0, controls: bool = True, unseen: int = 4, rng_seed: int = 0,
           arms: tuple[str, ...] = ("dpo",)) -> dict[str, pd.DataFrame]:
    """All tables of a simulated run; rates are (original, tuned), every arm of ``arms`` has the tuned one's.
    ``unscored`` is the share of judge outages."""
    rng = np.random.default_rng(rng_seed)
    rows: dict[str, list] = {name: [] for name in ("tasks", "completions", "verdicts", "analyses", "transitions")}
    for number in range(families + unseen):
        ease = rng.normal(0, 0.12)
        for t in range(tasks):
            task = Task(f"f{number:02}/{t}", "lab", "c", "write it", "f", examples="e", test="t", security_test="s",
                        family=f"f{number:02}", split="test" if number < families else "unseen")
            rows["tasks"].append(task)
            for arm, seed in [("original", None), *((arm, s) for arm in arms for s in seeds)]:
                side = int(arm != "original")
                for sample in range(samples):
                    _chain(rows, rng, task, arm, seed, sample, cycles, flagged[side] - ease,
                           passing[side] + ease, unscored, controls)
    made = {name: pd.DataFrame([to_row(r) for r in found]) for name, found in rows.items()}
    made["training"] = training(seeds, rng)
    return made


SETS = (("humaneval", "python", 40, 2, 3, 0.9, 0.04), ("humaneval_x_cpp", "cpp", 40, 1, 0, 0.75, 0.1),
        ("humaneval_x_rust", "rust", 40, 1, 0, 0.45, 0.05), ("mbpp", "python", 60, 1, 0, 0.93, 0.03),
        ("lab", "c", 28, 2, 0, 0.55, 0.35))
"""(data set, language, tasks, samples, cycles, share that builds, share flagged), as a real run would have them."""


def several(sets=SETS, *, better: float = 0.06, seeds: tuple[int, ...] = (0,), unscored: float = 0.0,
            rng_seed: int = 0) -> dict[str, pd.DataFrame]:
    """Tables of a run on several data sets; the tuned model builds and passes ``better`` more often. Only sets with
    cycles are repaired; the controls are the original's alone. HumanEval's problems are the same in each language."""
    rng = np.random.default_rng(rng_seed)
    rows: dict[str, list] = {name: [] for name in ("tasks", "completions", "verdicts", "analyses", "transitions")}
    for dataset, language, tasks, samples, cycles, builds, flagged in sets:
        for t in range(tasks):
            ease = rng.normal(0, 0.1)
            family = f"{dataset.split('_')[0]}/{t // 5 if dataset == 'lab' else t}"
            task = Task(f"{dataset}/{t}", dataset, language, "write it", "f", test="t", family=family,
                        examples="" if language == "rust" else "e", security_test="s" if dataset == "lab" else "")
            rows["tasks"].append(task)
            for arm, seed in [("original", None), *(("dpo", s) for s in seeds)]:
                gain = better * (arm != "original")
                for sample in range(samples):
                    _chain(rows, rng, task, arm, seed, sample, cycles, flagged - gain / 2, 0.6 + ease + gain, unscored,
                           arm == "original", build=builds + gain, examples=0.8)
    return {name: pd.DataFrame([to_row(r) for r in found]) for name, found in rows.items()}


def _chain(rows, rng, task, arm, seed, sample, cycles, p_flag, p_pass, unscored, controls, **how) -> None:
    name = f"{task.task_id}-{arm}-{seed}-{sample}"
    root, found = _program(rows, rng, task, arm, seed, sample, f"{name}-0", None, "generate", 0, p_flag,
                           p_pass, unscored, **how)
    for mode, gain in (("feedback", 0.45), ("fresh", 0.0), ("revise", 0.1)) if controls else (("feedback", 0.45),):
        parent, flags = root, found
        for cycle in range(1, cycles + 1):
            if flags == 0:
                break
            chance = p_flag * (1 - gain) if mode != "fresh" else p_flag
            child, now = _program(rows, rng, task, arm, seed, sample, f"{name}-{mode}{cycle}", parent, mode, cycle,
                                  chance, p_pass, unscored, **how)
            if mode != "fresh":
                kept = min(flags, now)
                fates = ["persistent"] * kept + ["fixed"] * (flags - kept) + ["introduced"] * (now - kept)
                rows["transitions"] += [Transition(child, parent, TOOLS[i % 3], "leak", "r", "deleted" if
                                                   fate == "fixed" and rng.random() < 0.15 else fate)
                                        for i, fate in enumerate(fates)]
            parent, flags = child, now


def _program(rows, rng, task, arm, seed, sample, name, parent, mode, cycle, p_flag, p_pass, unscored, build=0.95,
             examples=None):
    builds = rng.random() < build
    dirty = rng.random() < p_flag
    weights = np.array([5, 3, 3, 1.0 if arm == "original" else 0, 1, 0 if arm == "original" else 0.8])
    classes = rng.choice(CLASSES, size=rng.integers(1, 3), p=weights / weights.sum(), replace=False) if dirty else []
    outage = rng.random() < unscored
    passed = builds and rng.random() < p_pass
    for tool in TOOLS if builds else ():
        silent = (tool == "gcc_analyzer" and rng.random() < 0.4) or outage and tool != "clang_tidy"
        found = tuple(Finding(f"{tool}.{c}", tool, (), str(c), "error", "m", 1) for c in classes if not silent)
        style = (Finding("style", tool, (), "other", "note", "m", 1),)
        status = "outage" if outage and tool != "clang_tidy" else "ok"
        rows["analyses"].append(AnalyzerRun(name, tool, "1", "static", status, found + style))
    clean = None if outage and builds else builds and not dirty
    code = None if not builds and rng.random() < 0.3 else "x" * int(rng.integers(200, 500))
    shown = builds if examples is None else None if not task.examples else builds and (
        passed or rng.random() < examples / 2)
    rows["completions"].append(Completion(name, parent, task.task_id, "lab", arm, seed, mode, cycle, sample, 1, 0.8,
                                          "t", code, "stop", 100))
    rows["verdicts"].append(Verdict(name, builds, shown, passed, clean, builds and not dirty,
                                    passed and (not dirty or rng.random() < 0.3), bool(builds and rng.random() < 0.02)))
    return name, (len(classes) if builds else 0) or (0 if builds and shown is not False else 1)


def training(seeds: tuple[int, ...], rng: np.random.Generator, steps: int = 60) -> pd.DataFrame:
    rows = []
    for seed in seeds:
        for step in range(1, steps + 1):
            x, noise = step / steps, rng.normal(0, 0.02)
            row = {"train_seed": seed, "step": step, "split": "train", "loss": 0.69 - 0.4 * x + noise,
                   "chosen_logp": -6 - 1.5 * x + 5 * noise, "rejected_logp": -6.5 - 6 * x + 5 * noise,
                   "margin": 1.8 * x + 3 * noise, "accuracy": min(1.0, 0.5 + 0.5 * x + noise), "chosen_len": 120.0,
                   "rejected_len": 121.0, "lr": 5e-4 * (1 - x), "val_build_rate": None}
            rows.append(row)
            if step % 10 == 0:
                rows.append(row | {"split": "validation", "loss": row["loss"] + 0.03,
                                   "val_build_rate": 0.95 - 0.02 * x})
    return pd.DataFrame(rows)
