"""Tables to figures. Each function gives ``(Figure, DataFrame of what is drawn)``; :func:`save` writes both
(:func:`save_to` into a run).

``note`` (a profile's words on what kind of evidence it is, such as "lab model") stands in every figure.
"""
from __future__ import annotations

from secgen_lib.reporting.plots.arms import arms_forest, crossfit, transfer, transfer_bases
from secgen_lib.reporting.plots.calibration import (
    calibration_kappa,
    calibration_precision,
    calibration_recall,
    corrected_rates,
)
from secgen_lib.reporting.plots.classes import errors_by_language
from secgen_lib.reporting.plots.comparison import efr_pass1
from secgen_lib.reporting.plots.correct import correct_per_cycle
from secgen_lib.reporting.plots.curves import over_optimisation
from secgen_lib.reporting.plots.cycles import repair_cycles
from secgen_lib.reporting.plots.diagram import feedback_loop
from secgen_lib.reporting.plots.distribution import error_distribution
from secgen_lib.reporting.plots.fates import new_findings
from secgen_lib.reporting.plots.grammar import dose_response, grammar_by_class
from secgen_lib.reporting.plots.multieval import multieval_secure_pass
from secgen_lib.reporting.plots.outcomes import feedback_reach, outcomes
from secgen_lib.reporting.plots.published import cyberseceval_beside, cyberseceval_models, published_values
from secgen_lib.reporting.plots.recorded import recorded_repair
from secgen_lib.reporting.plots.repaired import repair_by_truth
from secgen_lib.reporting.plots.selected import selected
from secgen_lib.reporting.plots.sight import who_sees
from secgen_lib.reporting.plots.style import save, save_to
from secgen_lib.reporting.plots.training import training_curves
from secgen_lib.reporting.plots.truth import classes_by_arm, fuzzing_recall
from secgen_lib.reporting.plots.validation import validation_changes

__all__ = [
    "arms_forest", "calibration_kappa", "calibration_precision", "calibration_recall", "classes_by_arm",
    "correct_per_cycle", "corrected_rates", "crossfit", "cyberseceval_beside", "cyberseceval_models",
    "dose_response", "efr_pass1", "error_distribution", "errors_by_language", "feedback_loop", "feedback_reach",
    "fuzzing_recall", "grammar_by_class", "multieval_secure_pass", "new_findings", "outcomes",
    "over_optimisation", "published_values", "recorded_repair", "repair_by_truth", "repair_cycles", "save", "save_to",
    "selected", "training_curves", "transfer", "transfer_bases", "validation_changes", "who_sees",
]
