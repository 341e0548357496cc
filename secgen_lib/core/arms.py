"""How adapters are tuned, and the arms of an experiment: the part of a run's settings that is about training."""
from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, model_validator

from secgen_lib.core.naming import Strict, no_duplicates

MEASURED = ("test", "unseen")
"""The splits that are only ever measured: every reading of them is logged in the manifest."""
OF_MINING = ("seeds", "max_pairs", "max_length_ratio", "include_repair_turns", "pairs_of", "held_out")
"""Keys of ``train`` that no arm may change: all arms are tuned on the same pairs (and name their seeds themselves)."""
BUDGET = ("epochs", "max_steps", "batch_size", "grad_accum", "max_length")
"""Keys of ``train`` that are the budget of a training: an arm that changes one is a point of its own curve."""

GROUND_TRUTH = "ground_truth"
"""In the place of teachers: the oracle."""

Seeds = Annotated[tuple[int, ...], AfterValidator(no_duplicates)]
Controls = Annotated[tuple[Literal["fresh", "revise", "static"], ...], AfterValidator(no_duplicates)]
Positive = Annotated[float, Field(gt=0, allow_inf_nan=False)]


class Tuning(Strict):
    """How an adapter is tuned: DPO (Rafailov et al. 2023) with LoRA. Where a name is TRL's or PEFT's own, it means the
    same. The defaults are those that are usual for models of 0.5 to 7 billion parameters.
    """

    r: int = Field(16, ge=1)
    alpha: int = Field(32, ge=1)
    dropout: float = Field(0.0, ge=0, lt=1)
    target_modules: str | tuple[str, ...] = (
        "q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
    learning_rate: Positive = 1e-5
    beta: Positive = 0.1
    epochs: Positive = 1.0
    max_steps: int = -1
    """Optimizer steps; -1: as many as ``epochs`` give."""
    batch_size: int = Field(16, ge=1)
    grad_accum: int = Field(1, ge=1)
    max_length: int = Field(1024, ge=16)
    """Pairs of which a side is longer, in tokens with its prompt, are left out and counted; nothing is cut."""
    loss_type: tuple[str, ...] = ("sigmoid",)
    """``("sigmoid", "sft")`` with ``loss_weights`` adds a likelihood term; ``("sft",)`` is fine-tuning on the chosen
    side alone, by the same trainer."""
    loss_weights: tuple[float, ...] | None = None
    loss_tokens: Literal["all", "changed"] = "all"
    """``changed``: only the tokens in which the two answers differ enter the loss (and the logged lengths)."""
    shuffle_labels: bool = False
    """A control: each pair's sides are swapped with probability 1/2."""
    scheduler: str = "cosine"
    warmup: float = Field(0.0, ge=0)
    """Steps; below 1, a share of all steps."""
    save_steps: int = Field(10, ge=1)
    gradient_checkpointing: bool = False
    val_every: int = Field(0, ge=0)
    """Steps between two validations; 0: at a third and two thirds. One before the first step and one at the end come
    in any case."""
    val_programs: int = Field(32, ge=1)
    """Programs sampled at a validation, spread evenly over the validation tasks."""
    min_val_build_rate: float = Field(0.8, ge=0, le=1)
    """Training ends when the build rate falls below this share of the rate before the first step."""
    launcher: Literal["python", "accelerate"] = "python"


class TrainSpec(Tuning):
    """How the arms of a run are tuned, by which seeds, and what pairs are mined for it."""

    seeds: Seeds = (0,)
    max_pairs: int | None = Field(None, ge=1)
    max_length_ratio: Positive = 2.5
    """Pairs whose longer side is longer by more than this factor, in characters without comments and layout, are left
    out."""
    include_repair_turns: bool = False
    """A repair is paired under its repair conversation, in place of the bare task."""
    held_out: float = Field(0.0, ge=0, le=0.5)
    """Share of the mining tasks whose pairs are not tuned on: their loss is logged beside the training's."""
    pairs_of: str | None = Field(None, min_length=1)
    """A profile whose shipped pairs all arms are tuned on, so that a later arm has the very pairs of a shipped one;
    nothing is mined. ``secgen run PROFILE --restored continue`` lays them into the run."""


class ArmSpec(Strict):
    """One arm of the experiment: how it is tuned or sampled, on what it is measured.

    Arms have the same pairs, optimizer steps and batches; a point of an over-optimisation ``curve`` may change its
    budget, and is measured on ``validation`` alone: the test split is not for tuning.
    """

    method: Literal["dpo", "best_of_n"] = "dpo"
    """``best_of_n`` trains nothing: of up to ``n`` answers the first that the teacher and the public examples pass."""
    by: Literal["teacher", "examples"] = "teacher"
    """Who accepts in ``best_of_n``: the teacher and the public examples, or, as its control, the examples alone."""
    train: dict[str, Any] = {}
    """What this arm changes of the run's ``train`` (``loss_type``, ``loss_tokens``, ``shuffle_labels``, ...)."""
    n: int = Field(4, ge=2)
    cycles: int | None = Field(None, ge=0, le=10)
    """Feedback cycles; None for those of the tasks (for a point of a curve: none)."""
    controls: Controls | None = None
    """The controls beside the feedback; None for those of the tasks."""
    seeds: Seeds | None = None
    """Training seeds; None for the run's ``train.seeds``."""
    split: tuple[Literal["validation", "test", "unseen"], ...] | None = None
    """The splits it is measured on; None for ``test`` and ``unseen`` (for a point of a curve: ``validation``)."""
    served: str = ""
    """The name under which the servers of ``model`` have this arm's adapter (vLLM: ``--enable-lora --lora-modules
    NAME=FOLDER``), or a tuned model whole: nothing is trained here."""
    curve: Literal["", "learning_rate", "beta", "max_steps"] = ""
    mined_by: Annotated[tuple[str, ...], AfterValidator(no_duplicates)] = ()
    """The teachers whose word tells bad from good in the pairs of this arm; empty for all of ``analyzers.feedback``.
    ``ground_truth`` alone: the oracle's word (hidden tests, sanitizers, the judge's fuzzer) in its place, which is a
    ceiling and no method."""

    @property
    def splits(self) -> tuple[str, ...]:
        return self.split if self.split is not None else ("validation",) if self.curve else MEASURED

    @property
    def trained(self) -> bool:
        return self.method == "dpo" and not self.served

    @model_validator(mode="after")
    def _fits(self) -> ArmSpec:
        changed = [name for name in OF_MINING if name in self.train]
        if changed:
            raise ValueError(f"an arm cannot change train.{changed[0]}: all arms are tuned on the same pairs")
        spent = [name for name in BUDGET if name in self.train and name != self.curve]
        if spent:
            raise ValueError(f"an arm cannot change train.{spent[0]}: all arms have the same budget")
        if self.served and self.method != "dpo":
            raise ValueError("best_of_n draws from the original: it has no name of a served model (served)")
        of = "served: trained elsewhere, it" if self.served else "best_of_n trains nothing: it"
        if not self.trained and (self.train or self.seeds is not None or self.curve):
            raise ValueError(f"{of} has no train, seeds or curve")
        if not self.trained and self.mined_by:
            raise ValueError(f"{of} has no pairs (mined_by)")
        if GROUND_TRUTH in self.mined_by and len(self.mined_by) > 1:
            raise ValueError(f"{GROUND_TRUTH} stands alone in mined_by")
        if self.method == "dpo" and self.n != type(self).model_fields["n"].default:
            raise ValueError("n is of best_of_n alone")
        if self.method == "dpo" and self.by != "teacher":
            raise ValueError("by is of best_of_n alone")
        if self.curve and (self.splits != ("validation",) or self.cycles):
            raise ValueError("a point of a curve is measured on the split validation, without cycles")
        if self.curve and self.curve not in self.train:
            raise ValueError(f"a point of the curve {self.curve} sets train.{self.curve}")
        return self
