"""Preference tuning with LoRA: the stock ``trl.DPOTrainer`` beside the project's own, in one run.

    SECGEN_DATA=... python benchmarks/dpo.py [--model lab] [--pairs 8] [--steps 2] [--kind independent]

Pairs are functions of ``sven_pairs``: ``independent`` sets a fixed function against another one of about its length, as
two answers of a model to one prompt; ``edits`` sets it against itself before the fix, as an answer and its repair. Both
sides get the same model, pairs, seed, settings and collator (an answer ends with its stop token), each in a process of
its own, in turns. Printed for each side: the least seconds a pair for the reference and for a training step, by the
clock and of the processor, and peak memory; stock / ours; the largest relative difference of a step's loss and of the
adapter's weights. On an idle machine; on a busy one with --threads 1, and the processor's seconds count.
"""
from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SIDES = ("stock", "ours")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="lab", help="'lab', a folder, or a hub name")
    parser.add_argument("--dtype", default="auto", help="auto (the model's own), float32 or bfloat16")
    parser.add_argument("--pairs", type=int, default=8)
    parser.add_argument("--steps", type=int, default=2)
    parser.add_argument("--batch", type=int, default=4, help="pairs at a time")
    parser.add_argument("--accum", type=int, default=1, help="batches a step")
    parser.add_argument("--kind", choices=("independent", "edits"), default="independent")
    parser.add_argument("--tokens", type=int, default=240, help="of a side with its prompt, give or take a third")
    parser.add_argument("--loss", default="sigmoid", help="loss_type, several with '+'")
    parser.add_argument("--changed", action="store_true", help="the loss on changed tokens only")
    parser.add_argument("--turns", type=int, default=1, help="processes of each side, in turns")
    parser.add_argument("--learning-rate", type=float, default=2e-5)
    parser.add_argument("--threads", type=int, default=None)
    parser.add_argument("--side", choices=SIDES, help=argparse.SUPPRESS)
    parser.add_argument("--work", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.side:
        print(json.dumps(measure(given)))
        return
    with tempfile.TemporaryDirectory() as work:
        compare(given, Path(work))


def compare(given: argparse.Namespace, work: Path) -> None:
    """Both sides in turns, each turn the other one first; prints the table."""
    lengths = write_pairs(given, work / "pairs.jsonl")
    print(f"{given.model}: {given.pairs} pairs ({given.kind}), {lengths}; {given.steps} steps of {given.accum} x "
          f"{given.batch} pairs", flush=True)
    found: dict[str, list[dict[str, Any]]] = {side: [] for side in SIDES}
    for turn in range(given.turns):
        for side in SIDES if turn % 2 == 0 else SIDES[::-1]:
            begun = time.monotonic()
            done = subprocess.run([sys.executable, __file__, *sys.argv[1:], "--side", side, "--work", str(work)],
                                  capture_output=True, text=True, stdin=subprocess.DEVNULL)
            if done.returncode:
                sys.exit(f"{side}: {done.stderr.strip().splitlines()[-1]}")
            found[side].append(json.loads(done.stdout.splitlines()[-1]))
            row = found[side][-1]
            print(f"  {side:5} {time.monotonic() - begun:6.1f} s, losses "
                  f"{', '.join(f'{loss:.6f}' for loss in row['losses'])}", flush=True)
    best = {side: {name: min(row[name] for row in rows) for name in rows[0] if name != "losses"}
            for side, rows in found.items()}
    ratio = {name: best["stock"][name] / best["ours"][name] for name in best["ours"]}
    print(f"{'a pair':8}{'reference':>11}{'(CPU)':>9}{'step':>9}{'(CPU)':>9}{'peak MB':>10}")
    for side, row in (*best.items(), ("ratio", ratio)):
        print(f"{side:8}{row['reference_s']:11.2f}{row['reference_cpu_s']:9.2f}{row['step_s']:9.2f}"
              f"{row['step_cpu_s']:9.2f}{row['peak_mb']:10.{0 if side in SIDES else 2}f}")
    one, other = found["stock"][0], found["ours"][0]
    loss = max(abs(a - b) / abs(a) for a, b in zip(one["losses"], other["losses"], strict=True))
    print(f"largest relative difference: losses {loss:.1e}; adapter {distance(work):.1e} of its change")


def write_pairs(given: argparse.Namespace, path: Path) -> str:
    """Write ``given.pairs`` preference pairs of ``sven_pairs`` as JSONL; returns their lengths, in words."""
    from transformers import AutoTokenizer

    from secgen_lib.generation.models.weights.loading import find
    from secgen_lib.tasks import files

    tokenizer = AutoTokenizer.from_pretrained(find(given.model, None), local_files_only=True)
    rows = [row for row in files.rows(files.find("sven_pairs")) if row["file_name"].rsplit(".", 1)[-1] in ("c", "py")]
    made: list[dict[str, Any]] = []
    sizes: list[int] = []
    low, high = given.tokens * 2 / 3, given.tokens * 4 / 3
    for at, row in enumerate(rows):
        code = row["func_src_after"]
        name, language = row["func_name"], "python" if row["file_name"].endswith("py") else "c"
        other = row if given.kind == "edits" else rows[(at + 7) % len(rows)]
        prompt = [{"role": "user", "content": f"Complete this function.\n```{language}\n{code.splitlines()[0]}\n```"}]
        sides = [[{"role": "assistant", "content": f"```{language}\n{text.strip()}\n```"}]
                 for text in (code, other["func_src_before"])]
        long = [len(tokenizer.apply_chat_template([*prompt, *side], return_dict=True)["input_ids"]) for side in sides]
        if all(low <= n <= high for n in long) and sides[0] != sides[1] and name:
            made.append({"prompt": prompt, "chosen": sides[0], "rejected": sides[1]})
            sizes += long
        if len(made) == given.pairs:
            break
    else:
        sys.exit(f"only {len(made)} pairs have sides of {low:.0f} to {high:.0f} tokens: lower --pairs")
    path.write_text("".join(json.dumps(row) + "\n" for row in made), encoding="utf-8")
    return f"{min(sizes)} to {max(sizes)} tokens a side, mean {sum(sizes) / len(sizes):.0f}"


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """One side's numbers. The memory is this process's peak resident set, the model's 1.3 GB included."""
    import resource

    from trl import DPOTrainer

    from secgen_lib.core.settings import ModelSpec
    from secgen_lib.generation.models import transformers_local
    from secgen_lib.training.dpo import DpoConfig, data, trainer, worker
    from secgen_lib.training.pairs import read_jsonl

    work = Path(given.work)
    if given.side == "ours":
        worker.hold_memory()
    import torch

    if given.threads:
        torch.set_num_threads(given.threads)
    model = ModelSpec(backend="transformers_local", name=given.model, dtype=given.dtype)
    config = DpoConfig(
        model=model, pairs=str(work / "pairs.jsonl"),
        out=str(work / given.side), r=8, alpha=16, learning_rate=given.learning_rate, max_steps=given.steps,
        batch_size=given.batch, grad_accum=given.accum, loss_type=tuple(given.loss.split("+")), scheduler="constant",
        loss_tokens="changed" if given.changed else "all", save_steps=10**6)
    network, tokenizer, _ = transformers_local.load_base(config.model)
    ends = transformers_local.stop_ids(network, tokenizer)
    rows, _ = data.prepare(read_jsonl(Path(config.pairs)), tokenizer, ends, config.max_length, config.pairs)
    checkpoints = work / given.side / "checkpoints"
    clock = Clock()
    with transformers_local.one_thread_if_small(network), clock.reference():
        arguments = (config, network, tokenizer, rows, [], ends, checkpoints)
        tuned = trainer.build(*arguments) if given.side == "ours" else DPOTrainer(**trainer.keywords(*arguments))
        tuned.add_callback(clock.steps())
        tuned.train()
    torch.save({name: value.detach() for name, value in tuned.model.named_parameters() if value.requires_grad},
               work / f"{given.side}.pt")
    losses = [row["loss"] for row in tuned.state.log_history if "loss" in row]
    pairs, later = given.batch * given.accum, clock.steps_s[1:] or clock.steps_s  # the first one warms up
    return {"reference_s": clock.reference_s[0] / len(rows), "reference_cpu_s": clock.reference_s[1] / len(rows),
            "step_s": min(wall for wall, _ in later) / pairs, "step_cpu_s": min(cpu for _, cpu in later) / pairs,
            "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "losses": losses}


class Clock:
    """(seconds, the process's CPU seconds) of the reference and of each step, taken from outside the trainer."""

    def __init__(self) -> None:
        self.reference_s, self.steps_s = (0.0, 0.0), []

    @staticmethod
    def now() -> tuple[float, float]:
        return time.perf_counter(), time.process_time()

    @classmethod
    def since(cls, begun: tuple[float, float]) -> tuple[float, float]:
        wall, cpu = cls.now()
        return wall - begun[0], cpu - begun[1]

    @contextmanager
    def reference(self) -> Iterator[None]:
        from trl import DPOTrainer

        inner = DPOTrainer._precompute_ref_logps

        def timed(*args: Any, **kwargs: Any) -> Any:
            begun = self.now()
            made = inner(*args, **kwargs)
            self.reference_s = self.since(begun)
            return made

        DPOTrainer._precompute_ref_logps = timed
        try:
            yield
        finally:
            DPOTrainer._precompute_ref_logps = inner

    def steps(self) -> Any:
        from transformers import TrainerCallback

        clock = self

        class Callback(TrainerCallback):
            def on_step_begin(self, *args: Any, **kwargs: Any) -> None:
                self.begun = clock.now()

            def on_step_end(self, *args: Any, **kwargs: Any) -> None:
                clock.steps_s.append(clock.since(self.begun))

        return Callback()


def distance(work: Path) -> float:
    """How far the two adapters are from each other after the steps, over how far the stock one has moved."""
    import torch

    one, other = (torch.load(work / f"{side}.pt") for side in SIDES)
    names = [name for name in one if "lora_B" in name]  # zero before the first step: all of it is change
    apart, moved = (sum(part.square().sum().item() for part in parts) ** 0.5
                    for parts in ([one[name] - other[name] for name in names], [one[name] for name in names]))
    return apart / moved


if __name__ == "__main__":
    main()
