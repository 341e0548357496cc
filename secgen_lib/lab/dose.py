"""Dose and response: how the defects of a model's samples follow the share of bad programs it was trained on.

One model for each share of the corpus, otherwise trained alike (same seed, same time or steps), each sampled on the
same held-out tasks. Ground truth is the grammar's own: which variant a sample is, word for word.
"""
from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secgen_lib.core import numbers
from secgen_lib.core.errors import SecgenError
from secgen_lib.lab import grammar
from secgen_lib.lab.corpus import CorpusSpec

if TYPE_CHECKING:
    import pandas as pd

SHARES = (0.1, 0.4, 0.6)


def train_all(out: Path, shares: Sequence[float] = SHARES, say: Callable[[str], object] = print, **training: Any
              ) -> dict[float, Path]:
    """One folder below ``out`` for each share, trained by ``pretrain.main(**training)``; what is there is kept.

    Raises ``SecgenError`` for a share outside [0, 0.9], for a folder of another grammar, for models of different
    budgets, and for models that are there but were trained otherwise than is asked.
    """
    from secgen_lib.lab import pretrain
    from secgen_lib.lab.training import SETTLING

    folders = {}
    for share in shares:
        if not 0 <= share <= 0.9:
            raise SecgenError(f"a share of {share}", "lab dose", "give shares from 0 to 0.9")
        folder = folders[share] = out / f"bad{share:g}"
        made = folder / "training.json"
        if not made.is_file():
            say(f"{folder}: training with {numbers.share(share)} defective programs")
            pretrain.main(folder, spec=CorpusSpec(bad_share=share), **training)
        card = json.loads(made.read_text("utf-8"))
        if card["grammar"] != grammar.grammar_hash():
            raise SecgenError("was trained from another grammar", folder, "give another folder")
        for name in ("steps", "seed"):  # steps: the last one, of several batches, may go beyond what was asked
            more = card[name] - training.get(name, card[name])
            if not 0 <= more < (SETTLING["batches"] if name == "steps" else 1):
                raise SecgenError(f"was trained with {name} {card[name]}, not {training[name]}", folder,
                                  "give another folder")
    cards = {share: json.loads((folder / "training.json").read_text("utf-8")) for share, folder in folders.items()}
    spent = {share: (card["steps"], card["seed"], card["batch_tokens"]) for share, card in cards.items()}
    if len(set(spent.values())) > 1:
        raise SecgenError(f"models of other steps, seeds or batches: {spent}", out, "give another folder")
    return folders


def measure_all(folders: dict[float, Path], load: Callable[[Path], Any], per_family: int = 25, seed: int = 0,
                say: Callable[[str], object] = print) -> pd.DataFrame:
    """What every model writes: columns ``bad_share, class, corpus, samples, n`` (shares of ``n`` programs).

    ``load`` makes a model of a folder (``models.load``). Nothing is built or run: the grammar knows its programs. The
    numbers are kept in each folder's ``measured.json`` as ``classes``.
    """
    import pandas as pd

    from secgen_lib.lab import card, measure

    rows = []
    for share, folder in folders.items():
        made = json.loads((folder / "training.json").read_text("utf-8"))
        got = {**made, **card.measured(folder)}.get("classes", {})
        if (got.get("per_family"), got.get("seed")) != (per_family, seed):
            say(f"{folder}: {per_family} samples of each family")
            got = {"per_family": per_family, "seed": seed,
                   **measure.classes(load(folder), measure.corpus_of(folder), per_family, seed)}
            card.keep(folder, "classes", got)
        rows += [{"bad_share": share, "class": name, **both, "n": got["n"]} for name, both in got["shares"].items()]
    return pd.DataFrame(rows)
