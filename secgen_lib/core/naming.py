"""What of the settings names a run, a stage, a training: so that a setting that is added renames nothing."""
from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, SerializationInfo, SerializerFunctionWrapHandler, model_serializer

FOUNDING = {
    "ModelSpec": ("backend", "name", "revision", "base_url", "adapter", "dtype", "device", "batch_size",
                  "max_new_tokens", "context_length", "temperature", "top_p"),
    "TaskSpec": ("dataset", "split", "n", "seed"),
    "LoopSpec": ("n_samples", "mining_samples", "cycles", "controls", "history"),
    "AnalyzerSpec": ("feedback", "judge"),
    "TrainSpec": ("seeds", "r", "alpha", "dropout", "target_modules", "learning_rate", "beta", "epochs", "max_steps",
                  "batch_size", "grad_accum", "max_length", "loss_type", "loss_weights", "loss_tokens",
                  "shuffle_labels", "scheduler", "warmup", "save_steps", "gradient_checkpointing", "max_pairs",
                  "max_length_ratio", "include_repair_turns", "val_every", "val_programs", "min_val_build_rate",
                  "launcher"),
    "ArmSpec": ("method", "train", "n", "cycles", "seeds", "split", "curve"),
    "RunConfig": ("profile", "note", "seed", "model", "notebooks", "tasks", "loop", "analyzers", "train", "recorded",
                  "sandbox_min", "bootstrap"),
    "DpoConfig": ("model", "pairs", "out", "seed", "validation_pairs", "validation_tasks", "r", "alpha", "dropout",
                  "target_modules", "learning_rate", "beta", "loss_type", "loss_weights", "loss_tokens",
                  "shuffle_labels", "epochs", "max_steps", "batch_size", "grad_accum", "max_length", "scheduler",
                  "warmup", "save_steps", "gradient_checkpointing", "precompute_ref", "launcher", "val_every",
                  "val_programs", "val_build", "min_val_build_rate"),
}
"""The settings that are in every run's name, default or not: those of the first runs. The list is closed. Every other
setting is in the name where it is not its default; so the default of such a setting, once given, may never change."""
OF_THE_WAY = {"ModelSpec": ("key_env", "timeout_s", "price_in", "price_out")}
"""The settings that are in no name: how answers are fetched and paid for, which changes none of them."""
NAMING = {"naming": True}
"""The serialization context of a name (``model_dump(context=NAMING)``)."""


def no_duplicates(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """Validates that nothing is listed twice."""
    twice = next((value for value in values if values.count(value) > 1), None)
    if twice is not None:
        raise ValueError(f"{twice!r} is there twice: it would be counted twice")
    return values


class Strict(BaseModel):
    """Settings: frozen, no unknown key, and what of them is a name."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_serializer(mode="wrap")
    def _without_later_defaults(self, whole: SerializerFunctionWrapHandler, info: SerializationInfo) -> dict[str, Any]:
        """All settings; in a name (:data:`NAMING`) without the later ones that are their default."""
        values = whole(self)
        if info.context != NAMING:
            return values
        fields, always = type(self).model_fields, FOUNDING.get(type(self).__name__, ())
        never = OF_THE_WAY.get(type(self).__name__, ())
        return {name: value for name, value in values.items() if name not in never and
                (name in always or getattr(self, name) != fields[name].get_default(call_default_factory=True))}
