"""From the tables of a run to numbers with intervals: ``docs/method.md`` says what each number means.

``chains`` (which program stands after each cycle) -> ``rate`` (one model) and ``compare`` (two models on the same
tasks) -> ``summary`` (the figures folder's ``summary.json``). ``load_plan`` reads what a profile named before it was
measured, ``endpoints`` evaluates it. Everything takes and gives pandas DataFrames.
"""
from __future__ import annotations

from secgen_lib.metrics.against_oracle import corrected_changes, corrected_efr, oracle_answers, redrawn
from secgen_lib.metrics.arms import (
    CLAIMED,
    COMPARED,
    adjusted,
    against,
    against_by_language,
    arm_classes,
    budgets,
    curve_points,
)
from secgen_lib.metrics.chains import chains, select
from secgen_lib.metrics.corrected import Corrected, correct, draw
from secgen_lib.metrics.distributions import Tools, by_class, count_findings, explode, fates, tool_names
from secgen_lib.metrics.endpoints import endpoint_summary, endpoints
from secgen_lib.metrics.interaction import Interaction, interaction
from secgen_lib.metrics.intervals import Estimate, rate, wilson
from secgen_lib.metrics.outcomes import FAILING, OUTCOMES, REACH, outcome, outcome_table, reach, reach_table
from secgen_lib.metrics.paired import Comparison, compare, holm
from secgen_lib.metrics.permutation import sign_flip, stratified_test
from secgen_lib.metrics.plan import Plan, load_plan
from secgen_lib.metrics.rates import METRICS, cells, pass_at_k
from secgen_lib.metrics.repair import compare_cycles, cycles_to_accept, paired_cycles, repair_table
from secgen_lib.metrics.repaired import repair_by_truth
from secgen_lib.metrics.sight import SEEN, who_sees
from secgen_lib.metrics.summary import judged_chains, summary
from secgen_lib.metrics.truth import arm_summary, by_oracle, classes_by_truth, with_truth

__all__ = [
    "CLAIMED", "COMPARED", "FAILING", "METRICS", "OUTCOMES", "REACH", "SEEN", "Comparison", "Corrected", "Estimate",
    "Interaction", "Plan", "Tools", "adjusted", "against", "against_by_language", "arm_classes", "arm_summary",
    "budgets", "by_class", "by_oracle", "cells", "chains", "classes_by_truth", "compare", "compare_cycles",
    "correct", "corrected_changes", "corrected_efr", "count_findings", "curve_points", "cycles_to_accept", "draw",
    "endpoint_summary", "endpoints", "explode", "fates", "holm", "interaction", "judged_chains", "load_plan",
    "oracle_answers", "outcome", "outcome_table", "paired_cycles", "pass_at_k", "rate", "reach", "reach_table",
    "redrawn", "repair_by_truth", "repair_table", "select", "sign_flip", "stratified_test", "summary", "tool_names",
    "who_sees", "wilson", "with_truth",
]
