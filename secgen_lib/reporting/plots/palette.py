"""The looks of arms and the names of sets: one colour, marker and name each, in every figure."""
from __future__ import annotations

from typing import NamedTuple

ORIGINAL, TUNED, GREEN, PURPLE, ORANGE, SKY = "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"
"""Okabe and Ito's colours: told apart with any common colour blindness. Markers differ too, for print in grey."""
INDIGO, WINE = "#332288", "#7A1F3D"
"""Two of Tol's kind, for the arms that Okabe and Ito have no colour left for."""
INK, GREY, PALE = "#222222", "#666666", "#BBBBBB"


class Look(NamedTuple):
    """How an arm is named and drawn."""

    name: str
    color: str
    marker: str


ARMS = {
    "original": Look("original", ORIGINAL, "o"),
    "dpo": Look("DPO", TUNED, "s"),
    "static": Look("DPO, pairs by static analysis", TUNED, "s"),
    "low": Look("DPO, lower learning rate", PURPLE, "D"),
    "sft": Look("SFT on chosen answers", GREEN, "^"),
    "dpo_sft": Look("DPO + SFT term", PURPLE, "D"),
    "likelihood": Look("DPO + SFT term, 0.2", GREEN, "^"),
    "dpo_changed": Look("DPO on changed tokens", ORANGE, "v"),
    "dpo_shuffled": Look("DPO, labels shuffled", INDIGO, "P"),
    "shuffled": Look("DPO, labels shuffled", INDIGO, "P"),
    "best_of_n": Look("drawn again, teacher and examples", INK, "X"),
    "best_of_n_examples": Look("drawn again, examples alone", GREY, "*"),
    "static+dynamic": Look("DPO, pairs by static and dynamic analysis", SKY, "D"),
    "ground_truth": Look("DPO, pairs by the oracle (ceiling)", WINE, "^"),
}
"""An arm by its name in profiles. Those that never stand in one figure may share a colour."""
MODELS = {"original": Look("original", ORIGINAL, "o"), "tuned": Look("tuned (DPO)", TUNED, "s")}
"""The two models of a run: the tuned one has the look of the arm ``dpo``."""
SETS = {"humaneval": "HumanEval", "humanevalplus_mini": "HumanEval+ (mini)", "mbpp": "MBPP",
        "mbpp_plus": "MBPP+", "mbpp_cpp": "MBXP", "cyberseceval_instruct": "CyberSecEval",
        "cyberseceval_instruct_v2": "CyberSecEval v2", "cweval": "CWEval", "lab": "lab"}


def arm(name: str) -> Look:
    """The look of an arm; one of a profile of your own has its own name, in grey."""
    return ARMS.get(name, Look(name.replace("_", " "), GREY, "o"))


def set_name(dataset: str, language: str) -> str:
    """A data set in its makers' spelling, with the language: "HumanEval-X, Rust"; an unknown one under its own name."""
    from secgen_lib.core.prompts import NAMES

    known = "HumanEval-X" if dataset.startswith("humaneval_x_") else SETS.get(dataset, dataset)
    return f"{known}, {NAMES.get(language, language)}" if language else known
