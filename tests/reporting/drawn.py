"""Every figure of the library, drawn from small tables."""
from __future__ import annotations

import pandas as pd

from secgen_lib import metrics
from secgen_lib.reporting import plots
from tests.multieval.test_measured import programs

JUDGES = {"c": ("gcc_analyzer", "cppcheck")}


NAMES = [name for name in plots.__all__ if name not in ("save", "save_to")]


def rounds() -> pd.DataFrame:
    return pd.DataFrame({"round": [0, 1, 0, 1], "tool": ["x", "x", "y", "y"], "programs": [10, 10, 10, 0],
                         "programs_with_findings": [5, 3, 2, 0], "findings": [8, 3, 2, 0]})


def by_class() -> pd.DataFrame:
    return pd.DataFrame([{"class": kind, "instrument": instrument, "reported": place, "programs": 4}
                         for kind in ("correct", "wrong", "leak", "off-by-one")
                         for place, instrument in enumerate(("clang_tidy", "security tests"))])


def doses() -> pd.DataFrame:
    return pd.DataFrame([{"bad_share": share, "seed": seed, "family": family, "class": kind,
                          "samples": round(8 * share), "corpus": share / 2, "n": 25}
                         for share in (0.1, 0.4) for seed in (0, 1) for family in "abcd"
                         for kind in ("leak", "off-by-one", "outside the grammar")])


def budgets() -> pd.DataFrame:
    return pd.DataFrame([{"class": kind, "budget": budget, "programs": 8, "found": found, "faulted": found}
                         for kind, most in (("correct", 0), ("any defect", 8), ("leak", 8), ("wrong", 2))
                         for budget, found in ((100, most // 2), (1000, most))])


def places(stood: pd.DataFrame, every: bool = False) -> dict[str, tuple[pd.DataFrame, pd.DataFrame]]:
    some = stood[(stood["split"] == "test") & (every | ((stood["cycle"] == 0) & (stood["mode"] == "feedback")))]
    bad = some["completion_id"].iloc[::3]
    found = pd.concat([pd.DataFrame({"completion_id": ids, "tool": tool, "category": "leak", "rule_id": "memory-leak"})
                       for tool, ids in (("ground_truth", bad), ("cppcheck", some["completion_id"].iloc[::9]))])
    unsafe = some["completion_id"].isin(bad).astype(float)
    return {"far": (some.assign(unsafe=unsafe, fuzz=unsafe, read=0.0), found)}


TOOLS = (("c", "x"), ("c", "y"), ("python", "z"))
MANY = (*(("c", tool) for tool in "abcdefg"), *(("cpp", f"long_name_{tool}") for tool in "abcdef"),
        *((language, tool) for language in ("python", "java", "javascript", "go", "rust", "algol_68")
          for tool in ("first_tool", "second")))


def labelled(tools=TOOLS) -> pd.DataFrame:
    rows = [{"tool": tool, "name": f"{language}/{kind}_{bad}", "language": language, "pair": f"{language}/{kind}",
             "kind": kind, "category": category, "cwe": "CWE-401", "defective": bad, "status": "ok",
             "flagged": float((n + bad) % 2), "found": float((n + bad) % 2), "named": 0.0}
            for n, (language, tool) in enumerate(tools)
            for kind, category in (("a", "leak"), ("b", "crypto")) for bad in (True, False)]
    return pd.DataFrame(rows)


def beside_ours():
    from secgen_lib.core.records import Verdict
    from secgen_lib.metrics import cyberseceval

    def score(good):
        return cyberseceval.score({language: [
            Verdict(f"{language}{i}", i > 2, None, None, i < good, i < good, None, False) for i in range(20)]
            for language in ("c", "python")})

    parts = [cyberseceval.beside(score(good), model) for model, good in (("original", 12), ("DPO", 15))]
    return pd.concat([parts[0], parts[1].tail(1)], ignore_index=True)


def draw(name: str, run, stood):
    few = {"replicates": 100}
    return {
        "efr_pass1": lambda: plots.efr_pass1(stood, note="lab model", **few),
        "repair_cycles": lambda: plots.repair_cycles(stood, note="lab model", **few),
        "error_distribution": lambda: plots.error_distribution(stood, run["analyses"], judges=JUDGES,
                                                               note="lab model", **few),
        "errors_by_language": lambda: plots.errors_by_language(stood, run["analyses"], judges=JUDGES,
                                                               note="lab model", **few),
        "new_findings": lambda: plots.new_findings(run["transitions"], run["completions"], run["tasks"], tools=JUDGES,
                                                   note="lab model", **few),
        "training_curves": lambda: plots.training_curves(run["training"], note="lab model"),
        "correct_per_cycle": lambda: plots.correct_per_cycle(stood, note="lab model", **few),
        "outcomes": lambda: plots.outcomes(stood, note="lab model", **few),
        "feedback_reach": lambda: plots.feedback_reach(stood, note="lab model", **few),
        "feedback_loop": lambda: plots.feedback_loop(stood, note="lab model"),
        "cyberseceval_models": lambda: plots.cyberseceval_models(note="lab model"),
        "cyberseceval_beside": lambda: plots.cyberseceval_beside(beside_ours(), note="lab model"),
        "published_values": lambda: plots.published_values(metrics.summary(run, "lab", [0, 1], **few),
                                                           note="lab model"),
        "calibration_recall": lambda: plots.calibration_recall(labelled(), note="lab model"),
        "calibration_precision": lambda: plots.calibration_precision(labelled(), note="lab model"),
        "calibration_kappa": lambda: plots.calibration_kappa(labelled(), note="lab model"),
        "corrected_rates": lambda: plots.corrected_rates(
            metrics.corrected_efr(stood.query("cycle == 0 and mode == 'feedback'"), labels=20, **few),
            metrics.corrected_changes(stood.query("cycle == 0 and mode == 'feedback'"), labels=20, **few),
            note="lab model"),
        "selected": lambda: plots.selected(stood, note="lab model", **few),
        "arms_forest": lambda: plots.arms_forest(stood, ["dpo", "lost"], note="lab model", **few),
        "transfer": lambda: plots.transfer(pd.concat(
            [metrics.against(stood[stood["split"] == "test"], [("original", "dpo")], **few).assign(distance=name)
             for name in ("mined tasks", "other families")], ignore_index=True), note="lab model"),
        "crossfit": lambda: plots.crossfit(pd.concat(
            [metrics.against(stood[stood["split"] == "test"].replace({"arm": {"lost": "ground_truth"}}),
                             [("original", "dpo"), ("original", "ground_truth")], **few).assign(mined=k)
             for k in (4, 28)], ignore_index=True), note="lab model"),
        "transfer_bases": lambda: plots.transfer_bases(pd.concat(
            [metrics.against(stood[stood["split"] == "test"], [("original", "dpo")], **few).assign(distance=far, base=b)
             for far in ("mined tasks", "other families") for b in ("shipped", "another", "all of them")],
            ignore_index=True), note="lab model"),
        "over_optimisation": lambda: plots.over_optimisation(stood, {"dpo|beta": ("beta", 0.1)}, note="lab model",
                                                             split="test", **few),
        "validation_changes": lambda: plots.validation_changes(stood, ["dpo", "lost"], note="lab model", split="test",
                                                               **few),
        "recorded_repair": lambda: plots.recorded_repair(rounds(), note="lab model"),
        "grammar_by_class": lambda: plots.grammar_by_class(by_class(), note="lab model"),
        "dose_response": lambda: plots.dose_response(doses(), note="lab model"),
        "fuzzing_recall": lambda: plots.fuzzing_recall(budgets(), note="lab model"),
        "multieval_secure_pass": lambda: plots.multieval_secure_pass(
            {"original": programs(lambda i: i < 3), "tuned": programs(lambda i: i < 9)}, note="lab model", **few),
        "classes_by_arm": lambda: plots.classes_by_arm(places(stood), ["dpo"], note="lab model", **few),
        "repair_by_truth": lambda: plots.repair_by_truth(
            metrics.repair_by_truth(places(stood, every=True)["far"][0], **few), note="lab model"),
        "who_sees": lambda: plots.who_sees(metrics.who_sees(places(stood), ["original", "dpo"], **few),
                                           note="lab model"),
    }[name]()
