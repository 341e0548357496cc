"""A quick look at a model while it is trained: what it writes for tasks that the corpus does not hold."""
from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from secgen_lib.core import prompts
from secgen_lib.core.prompts import Message
from secgen_lib.lab import grammar, observed
from secgen_lib.lab.corpus import findings_message
from secgen_lib.lab.splits import reserved


def probe(network: Any, tokenizer: Any, seed: int, n: int = 3) -> dict[str, float]:
    """A quick look at temperature 0.8 on tasks that the corpus does not hold: the share of answers that are
    programs of the grammar word for word (``exact``), and of repair turns that end with a correct one (``repaired``).
    """
    rng = random.Random(seed)
    items = [item for family in grammar.families() for item in islice(_held_out(family, rng), n)]
    asked = [[{"role": "user", "content": item.prompt}] for item in items]
    repairs = []
    for item in items:
        slots = {**item.slots, **item.draw_local(rng)}
        flagged = [v for v in item.family.defective if observed.flagged(item.family, v)]
        if flagged:
            variant = rng.choice(flagged)
            program = prompts.fenced(grammar.fill(variant.code, slots), "c")
            message = findings_message(observed.findings(item.family, variant, slots))
            repairs.append((item, prompts.reply([{"role": "user", "content": item.prompt}], program, message)))
    answers = answer(network, tokenizer, asked + [talk for _, talk in repairs], seed)
    first = [recognised(item, text) for item, text in zip(items, answers, strict=False)]
    mended = [recognised(item, text) for (item, _), text in zip(repairs, answers[len(items):], strict=True)]
    return {"exact": round(sum(v is not None for v in first) / len(first), 3),
            "repaired": round(sum(v is not None and not v.defect for v in mended) / len(mended), 3)}


def _held_out(family: grammar.Family, rng: random.Random) -> Iterator[grammar.Instance]:
    while True:
        item = grammar.instance(family, rng)
        if reserved(item):
            yield item


def recognised(item: grammar.Instance, text: str) -> grammar.Variant | None:
    """The variant that an answer is, or None."""
    if not (text.startswith("```c\n") and text.endswith("\n```")):
        return None
    return grammar.recognise(item, text[5:-4])


def answer(network: Any, tokenizer: Any, conversations: Sequence[list[Message]], seed: int) -> list[str]:
    """One answer each at temperature 0.8 (the loop's own sampler is in ``models``, which this package is below)."""
    import torch

    torch.manual_seed(seed)
    texts = []
    for start in range(0, len(conversations), 64):
        batch = tokenizer.apply_chat_template(conversations[start:start + 64], add_generation_prompt=True, padding=True,
                                              return_tensors="pt", return_dict=True)
        with torch.no_grad():
            made = network.generate(**batch, do_sample=True, temperature=0.8, top_k=0, max_new_tokens=200)
        texts += tokenizer.batch_decode(made[:, batch["input_ids"].shape[1]:], skip_special_tokens=True)
    return texts
