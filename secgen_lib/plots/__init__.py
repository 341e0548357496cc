"""Tables to figures. Each function gives ``(Figure, DataFrame of what is drawn)``; :func:`save` writes both.

``note`` (a profile's words on what kind of evidence it is, such as "lab model") stands in every figure.
"""
from __future__ import annotations

from secgen_lib.plots.arms import arms_forest, transfer, transfer_bases
from secgen_lib.plots.calibration import (
    calibration_kappa,
    calibration_precision,
    calibration_recall,
    corrected_rates,
)
from secgen_lib.plots.classes import errors_by_language
from secgen_lib.plots.comparison import efr_pass1, error_distribution
from secgen_lib.plots.correct import correct_per_cycle
from secgen_lib.plots.curves import over_optimisation
from secgen_lib.plots.cycles import new_findings, repair_cycles
from secgen_lib.plots.diagram import feedback_loop
from secgen_lib.plots.grammar import dose_response, grammar_by_class
from secgen_lib.plots.outcomes import feedback_reach, outcomes
from secgen_lib.plots.published import cyberseceval_models, published_values
from secgen_lib.plots.recorded import recorded_repair
from secgen_lib.plots.style import save
from secgen_lib.plots.training import training_curves
from secgen_lib.plots.validation import validation_changes

__all__ = [
    "arms_forest", "calibration_kappa", "calibration_precision", "calibration_recall", "correct_per_cycle",
    "corrected_rates", "cyberseceval_models", "dose_response", "efr_pass1", "error_distribution",
    "errors_by_language", "feedback_loop", "feedback_reach", "grammar_by_class", "new_findings", "outcomes",
    "over_optimisation", "published_values", "recorded_repair", "repair_cycles", "save", "training_curves",
    "transfer", "transfer_bases", "validation_changes",
]
