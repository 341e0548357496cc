"""A whole small run by the stages themselves: Python tasks, real tools, a model whose answers are written here."""
from __future__ import annotations

import json
from pathlib import Path

import yaml

from secgen_lib.core.records import Task, to_row
from secgen_lib.experiment import stages
from secgen_lib.experiment.run import open_run
from secgen_lib.generation import models
from secgen_lib.generation.models import Answer
from secgen_lib.training import dpo

BAD = "def {name}(text):\n    return eval(text) * {times}"
GOOD = "def {name}(text):\n    return int(text) * {times}"
WRONG = "def {name}(text):\n    return int(text) + {times}"
BODY = "    return {times} + int(text)"
"""Not a whole program: what is taken out of it begins with the prompt's own head."""
PROMPT = '''def {name}(text):
    """The whole number that the text holds, times {times}: the secret wording of {name}.

    >>> {name}("1000000")
    {times}000000
    """
'''
CHECK = '''def check(candidate):
    assert candidate("{number}") == {times} * {number}, "hidden words about {number}"
'''
TIMES = {"twice": 2, "thrice": 3, "fourfold": 4, "fivefold": 5}


def task(name: str, split: str) -> Task:
    times = TIMES[name]
    return Task(f"toy/{name}", "toy", "python", PROMPT.format(name=name, times=times), name,
                examples=CHECK.format(number=1000000, times=times), test=CHECK.format(number=7654321, times=times),
                family=name, split=split, reference=f"{PROMPT.format(name=name, times=times)}    return int(text)",
                form="completion")


def profile(folder: Path, **changes: object) -> str:
    """Two files of tasks and a profile on them; returns the profile's path."""
    for split, names in (("mining", ("twice", "thrice")), ("test", ("fourfold", "fivefold"))):
        rows = [json.dumps(to_row(task(name, split))) for name in names]
        (folder / f"{split}.jsonl").write_text("\n".join(rows) + "\n")
    settings = {"note": "a toy", "prompt": {"form": "chat"}, "bootstrap": 100,
                "tasks": [{"dataset": str(folder / f"{split}.jsonl"), "split": split} for split in ("mining", "test")],
                "loop": {"n_samples": 4, "mining_samples": 6, "cycles": 2, "controls": ["fresh"]},
                "analyzers": {"feedback": {"python": ["ruff"]}, "judge": {"python": ["bandit"]}}, **changes}
    (folder / "toy.yaml").write_text(yaml.safe_dump(settings))
    return str(folder / "toy.yaml")


class Scripted:
    """Answers by the seed; a repair turn is answered with a good program. ``asked`` counts over all of them."""

    asked = 0

    def __init__(self, spec):
        self.tuned = spec.adapter is not None

    def generate(self, conversations, seeds, *, on_answer, **settings):
        for place, (conversation, seed) in enumerate(zip(conversations, seeds, strict=True)):
            Scripted.asked += 1
            on_answer(place, Answer(self.said(conversation, seed), "stop", 9))

    def said(self, conversation, seed):
        name = next(name for name in TIMES if f"def {name}(" in conversation[0]["content"])
        choice = (GOOD, GOOD, GOOD, BAD) if self.tuned else (BAD, GOOD, WRONG, BODY)
        wanted = GOOD if len(conversation) > 1 else choice[seed % 4]
        return f"```python\n{wanted.format(name=name, times=TIMES[name])}\n```"


def train(config, *, log, progress=None, threads=None):
    """As ``dpo.train``: an adapter of two tensors, one that is done is not done again."""
    import torch
    from safetensors.torch import save_file

    out = Path(config.out)
    if (out / "state.json").is_file():
        return out / "adapter"
    (out / "adapter").mkdir(parents=True)
    torch.manual_seed(len(str(config.loss_type)))
    save_file({name: torch.randn(4, 8) for name in ("b", "a")}, out / "adapter" / "adapter_model.safetensors")
    (out / "adapter" / "adapter_config.json").write_text("{}")
    (out / "adapter" / "training.json").write_text(json.dumps({"pairs": 3, "pairs_too_long": 0}))
    (out / "training.jsonl").write_text(json.dumps({"step": 1, "split": "train", "loss": 0.7}) + "\n")
    (out / "state.json").write_text(json.dumps({"status": "done", "fingerprint": "f", "pid": 1}))
    return out / "adapter"


def script(monkeypatch) -> None:
    """The scripted model and the stand-in for the trainer, in the place of the real ones."""
    monkeypatch.setattr(models, "load", Scripted)
    monkeypatch.setattr(dpo, "train", train)


def run_all(path: str, upto: str = "07_evaluate"):
    """The run of a profile, with its stages up to this one."""
    run = open_run(path)
    for name in stages.STAGES:
        stages.complete(run, name)
        if name == upto:
            break
    return run
