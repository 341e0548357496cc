"""Training of the lab model: a batch parted among threads of one core, beside threads that share each product.

    python benchmarks/lab_training.py [--steps 40] [--turns 3]

Prints tokens a second of both, in turns, and the ratio. Some minutes; on an idle machine.
"""
from __future__ import annotations

import argparse
import time

THREADS = 2


def speed(run, steps: int) -> float:
    """Tokens a second over ``steps`` steps of the main part."""
    before, start = run.tokens, time.perf_counter()
    for _ in range(steps):
        run.train_step(0.3)
    return (run.tokens - before) / (time.perf_counter() - start)


def main() -> None:
    import torch

    from secgen_lib.lab import pretrain
    from secgen_lib.lab.corpus import CorpusSpec
    from secgen_lib.lab.network import Shape, build
    from secgen_lib.lab.training import Run

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--steps", type=int, default=40, help="steps of each turn")
    parser.add_argument("--turns", type=int, default=3)
    given = parser.parse_args()
    spec = CorpusSpec()
    tokenizer = pretrain.make_tokenizer(spec, 0)
    parted, shared = (Run(build(Shape(), tokenizer, 0), tokenizer, spec, 0, 2048, threads) for threads in (THREADS, 1))
    best = {"parted": 0.0, "shared": 0.0}
    for turn in range(given.turns + 1):
        for name, run, inner in (("parted", parted, 1), ("shared", shared, THREADS)):
            torch.set_num_threads(inner)
            if run is shared:
                run.workers.submit(torch.set_num_threads, inner).result()
            found = speed(run, given.steps if turn else 5)  # the first turn warms up
            if turn:
                best[name] = max(best[name], found)
                print(f"{name:7} {found:8.0f} tokens/s")
    print(f"best of {given.turns}: parted {best['parted']:.0f}, shared {best['shared']:.0f} tokens/s, "
          f"ratio {best['parted'] / best['shared']:.2f}")


if __name__ == "__main__":
    main()
