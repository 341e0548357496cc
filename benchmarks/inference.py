"""How often the intervals hold the truth, the tests cry wolf, and what is there is found: simulations with known truth.

    python benchmarks/inference.py [--trials 1500]

Families of five tasks; a task's change is its family's (normal, SD 0.08) and its own (SD 0.2). Columns: ``holds``, the
95 % interval of the change; ``p <= .05 of nothing``, the sign-flip test where the mean change is zero; ``found``, the
share of trials in which a change as large as the stated detectable one has p <= .05, or an interval without zero; ``not
worse``, how often that is claimed by the margin of a point where the truth is a point worse (2.5 % is what a 95 %
interval allows): with changes in every family, and where 15 % of the families lose 15 points, 20 % gain 6.25 and the
others change nothing. Two minutes.
"""
from __future__ import annotations

import argparse
from statistics import median

import numpy as np

from secgen_lib.metrics.paired import Comparison, compare_cells
from secgen_lib.metrics.rates import Cells

TASKS, BETWEEN, WITHIN, MARGIN, SAMPLES = 5, 0.08, 0.2, 0.01, 4


def cells(values: np.ndarray, weight: float, families: int) -> Cells:
    names = tuple(f"f{i // TASKS:02}" for i in range(families * TASKS))
    top = values[:, None] * weight
    return Cells("simulated", tuple(f"t{i}" for i in range(len(values))), names, (None,), top,
                 np.full(top.shape, weight), len(values), len(values), 0, 1)


def dense(rng: np.random.Generator, families: int, change: float) -> Comparison:
    """Every family changes, by ``change`` on average."""
    moved = np.repeat(rng.normal(change, BETWEEN, families), TASKS) + rng.normal(0, WITHIN, families * TASKS)
    before = np.full(families * TASKS, 0.5)
    return compare_cells(cells(before, 1, families), cells(before + moved, 1, families), replicates=500)


def sparse(rng: np.random.Generator, families: int) -> Comparison:
    """A loss of a point on average, in few families: one model's programs but for those that a change touches."""
    before = rng.binomial(SAMPLES, 0.75, families * TASKS)
    kind = np.repeat(rng.random(families), TASKS)
    lost = np.where(kind < 0.15, rng.binomial(before, 0.2), 0)
    won = np.where(kind > 0.8, rng.binomial(SAMPLES - before, 0.25), 0)
    return compare_cells(cells(before / SAMPLES, SAMPLES, families),
                         cells((before - lost + won) / SAMPLES, SAMPLES, families), replicates=500)


def main() -> None:
    arguments = argparse.ArgumentParser(description="Coverage, size and power of the paired comparison.")
    arguments.add_argument("--trials", type=int, default=1500)
    trials = arguments.parse_args().trials
    print("families | holds | p <= .05 of nothing | detectable | found by p | found by interval | "
          "not worse, all change | not worse, few change")
    for families in (6, 8, 10, 14, 20):
        rng = np.random.default_rng(families)
        nothing = [dense(rng, families, 0.0) for _ in range(trials)]
        least = median(found.detectable for found in nothing)
        there = [dense(rng, families, least) for _ in range(trials)]
        worse = [dense(rng, families, -MARGIN) for _ in range(trials)]
        few = [sparse(rng, families) for _ in range(trials)]
        shares = [
            np.mean([f.low <= 0 <= f.high for f in nothing]), np.mean([f.p_value <= 0.05 for f in nothing]), least,
            np.mean([f.p_value <= 0.05 for f in there]), np.mean([f.low > 0 for f in there]),
            *(np.mean([bool(f.not_worse(MARGIN)) for f in some]) for some in (worse, few))]
        print(f"{families:8} | " + " | ".join(f"{share:.3f}" for share in shares), flush=True)


if __name__ == "__main__":
    main()
