"""Dose and response: how the defects of a model's samples follow the share of bad programs it was trained on.

One model for each share of the corpus and seed of the training, otherwise trained alike (same steps), each sampled on
the same held-out tasks. Ground truth is the grammar's own: which variant a sample is, word for word.
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
SEEDS = (0, 1, 2)


Models = dict[tuple[float, int], Path]
"""(share of bad programs, seed of the training) -> the trained folder."""


def train_all(out: Path, shares: Sequence[float] = SHARES, seeds: Sequence[int] = (0,),
              say: Callable[[str], object] = print, **training: Any) -> Models:
    """One folder below ``out`` for each share and seed, trained by ``pretrain.main(**training)``; what is there
    is kept.

    Raises ``SecgenError`` for a share outside [0, 0.9], for a folder of another grammar, for models of different
    budgets, and for models that are there but were trained otherwise than is asked.
    """
    from secgen_lib.lab import pretrain

    folders: Models = {}
    for seed in dict.fromkeys(seeds):
        for share in dict.fromkeys(shares):
            if not 0 <= share <= 0.9:
                raise SecgenError(f"a share of {share}", "lab dose", "give shares from 0 to 0.9")
            folder = folders[share, seed] = out / (f"bad{share:g}" + (f"-seed{seed}" if seed else ""))
            if not (folder / "training.json").is_file():
                say(f"{folder}: training with {numbers.share(share)} defective programs, seed {seed}")
                pretrain.main(folder, spec=CorpusSpec(bad_share=share), seed=seed, **training)
            _fits(folder, {**training, "seed": seed})
    cards = {folder: json.loads((folder / "training.json").read_text("utf-8")) for folder in folders.values()}
    spent = {folder.name: (card["steps"], card["batch_tokens"]) for folder, card in cards.items()}
    if len(set(spent.values())) > 1:
        raise SecgenError(f"models of other steps or batches: {spent}", out, "give another folder")
    return folders


def _fits(folder: Path, training: dict[str, Any]) -> None:
    """Raises ``SecgenError`` for a model that was trained otherwise than is asked."""
    from secgen_lib.lab.training import SETTLING

    card = json.loads((folder / "training.json").read_text("utf-8"))
    if card["grammar"] != grammar.grammar_hash():
        raise SecgenError("was trained from another grammar", folder, "give another folder")
    for name in ("steps", "seed"):  # steps: the last one, of several batches, may go beyond what was asked
        more = card[name] - training.get(name, card[name])
        if not 0 <= more < (SETTLING["batches"] if name == "steps" else 1):
            raise SecgenError(f"was trained with {name} {card[name]}, not {training[name]}", folder,
                              "give another folder")


def measure_all(folders: Models, load: Callable[[Path], Any], per_family: int = 25, seed: int = 0,
                say: Callable[[str], object] = print) -> pd.DataFrame:
    """What every model writes: columns ``bad_share, seed, family, class, samples, corpus, n`` (``samples`` of ``n``
    programs; ``corpus``: the corpus's share).

    ``load`` makes a model of a folder (``models.load``). Nothing is built or run: the grammar knows its programs. The
    numbers are kept in each folder's ``measured.json`` as ``classes``.
    """
    import pandas as pd

    from secgen_lib.lab import card, measure

    rows = []
    for (share, trained), folder in folders.items():
        got = card.measured(folder).get("classes", {})
        if (got.get("per_family"), got.get("seed"), "families" in got) != (per_family, seed, True):
            say(f"{folder}: {per_family} samples of each family")
            got = {"per_family": per_family, "seed": seed,
                   **measure.classes(load(folder), measure.corpus_of(folder), per_family, seed)}
            card.keep(folder, "classes", got)
        rows += [{"bad_share": share, "seed": trained, "family": family, "class": name, "samples": count,
                  "corpus": corpus, "n": got["n"]}
                 for family, classes in got["families"].items() for name, (count, corpus) in classes.items()]
    return pd.DataFrame(rows)
