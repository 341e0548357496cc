"""The primary endpoint of a plan, simulated: do its intervals hold the truth, and what does it find?

    python benchmarks/pooled.py [qwen2.5-coder-0.5b] [--trials 400]

The plan's sets, sizes and samples; HumanEval's problems are the same in each language, the lab's tasks are of 14
families. A task's rate is its problem's and its own in equal parts (two samples agree about as often as assumed). Its
change is the mean change and a spread (the plan's ``moves``), three tenths of it the problem's. For each mean change:
``holds``, the 95 % interval; ``found`` by the interval and by the sign-flip test (with no change: how often they cry
wolf); ``detectable`` as it is reported, and as the trials spread. All of it with problems drawn whole, as it is done
from 100 families on, and with their tasks drawn too. Two to three minutes.
"""
from __future__ import annotations

import argparse

import numpy as np

from secgen_lib.core.errors import SecgenError
from secgen_lib.metrics import intervals, load_plan
from secgen_lib.metrics.paired import Comparison, compare_cells
from secgen_lib.metrics.plan import Plan
from secgen_lib.metrics.rates import Cells

CHANGES = (0.0, 0.045, 0.09)
"""Of an error rate near 45 %, the last is the paper's -20 %."""
LAB_FAMILIES = 14
STEEP = 2.6
"""Slope of the logistic curve that turns a normal ease into a rate: two samples of a task correlate by about 0.6."""


def layout(plan: Plan) -> tuple[np.ndarray, np.ndarray]:
    """Problem and samples of every task of the primary endpoint."""
    rows = []
    for part in plan.planned(plan.primary):
        kind = part.dataset.split("_")[0]
        rows += [(f"{kind}/{t * LAB_FAMILIES // part.tasks if kind == 'lab' else t}", part.samples)
                 for t in range(part.tasks)]
    return np.array([family for family, _ in rows]), np.array([samples for _, samples in rows])


def draw(rng: np.random.Generator, code: np.ndarray, change: float, moves: float) -> tuple[np.ndarray, np.ndarray]:
    """The true rates of every task, before and after."""
    def mixed(share: float) -> np.ndarray:
        return (rng.normal(0, share ** 0.5, code.max() + 1)[code] + rng.normal(0, (1 - share) ** 0.5, len(code)))

    before = 1 / (1 + np.exp(-STEEP * mixed(0.5)))
    return before, np.clip(before + change + moves * mixed(0.3), 0, 1)


def measured(rng: np.random.Generator, rates: np.ndarray, families: np.ndarray, samples: np.ndarray) -> Cells:
    top, bottom = rng.binomial(samples, rates)[:, None].astype(float), samples[:, None].astype(float)
    n = int(samples.sum())
    return Cells("simulated", tuple(f"t{i}" for i in range(len(rates))), tuple(families.tolist()), (None,), top, bottom,
                 n, n, 0, 1)


def trial(rng: np.random.Generator, plan: Plan, families: np.ndarray, samples: np.ndarray, change: float) -> Comparison:
    _, code = np.unique(families, return_inverse=True)
    before, after = draw(rng, code, change, plan.assumed.moves)
    return compare_cells(*(measured(rng, rates, families, samples) for rates in (before, after)), replicates=500)


def truth(plan: Plan, families: np.ndarray, samples: np.ndarray, change: float) -> float:
    """The mean change of a program, over many draws of the tasks."""
    _, code = np.unique(families, return_inverse=True)
    rng = np.random.default_rng(99)
    found = [draw(rng, code, change, plan.assumed.moves) for _ in range(200)]
    return float(np.mean([np.average(after - before, weights=samples) for before, after in found]))


def main() -> None:
    arguments = argparse.ArgumentParser(description="Coverage and power of a plan's primary endpoint.")
    arguments.add_argument("profile", nargs="?", default="qwen2.5-coder-0.5b")
    arguments.add_argument("--trials", type=int, default=400)
    asked = arguments.parse_args()
    plan = load_plan(asked.profile)
    if plan is None:
        raise SecgenError("names no endpoints", asked.profile)
    families, samples = layout(plan)
    print(f"{samples.sum()} programs of {len(samples)} tasks, {len(set(families))} problems; planned to detect "
          f"{plan.detects(plan.primary):.3f}")
    print("drawn           | true change | holds | found by interval | found by p | detectable | as the trials spread")
    for words, limit in (("problems whole", 0), ("problems, tasks", len(samples) + 1)):
        intervals.WHOLE = limit
        intervals.task_weights.cache_clear()
        for change in CHANGES:
            rng, true = np.random.default_rng(1), truth(plan, families, samples, change)
            found = [trial(rng, plan, families, samples, change) for _ in range(asked.trials)]
            shares = (true, np.mean([f.low <= true <= f.high for f in found]),
                      np.mean([f.low > 0 or f.high < 0 for f in found]), np.mean([f.p_value <= 0.05 for f in found]),
                      np.median([f.detectable for f in found]), 2.8 * np.std([f.value for f in found]))
            print(f"{words:15} | " + " | ".join(f"{share:.3f}" for share in shares), flush=True)


if __name__ == "__main__":
    main()
