"""Through the cycles: correct programs beside the controls, and what became of the findings."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.metrics.distributions import FATES
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.reporting.plots import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

PANELS = {"correct@1": "Correct: passes and clean", "efr": "EFR (judge)", "pass@1": "pass@1"}
MODES = {"feedback": ("feedback", "-", "o", 1.5),
         "revise": ("\u201crevise\u201d without findings", (0, (4, 2)), "^", 1.0),
         "fresh": ("fresh sample", (0, (1, 1.5)), "D", 1.0)}


@style.styled
def repair_cycles(chains: pd.DataFrame, *, note: str = "", split: str = "test", tuned: str = "dpo",
                  replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """Correct programs, EFR and pass@1 after each cycle, both models, with the controls at equal budget."""
    frame, left_out = _with_controls(style.with_cycles(chains[chains["split"] == split]))
    arms = {"original": "original", "tuned": tuned}
    data = through(frame, arms, tuple(PANELS), replicates)
    fig, axes = style.sheet(style.PAGE, 4.3, len(arms), len(PANELS), sharex=True, sharey=True)
    for line, model in zip(axes, arms, strict=True):
        label, color, _ = style.MODELS[model]
        for ax, (metric, title) in zip(line, PANELS.items(), strict=True):
            part = data[data["metric"] == metric]
            if model == "tuned":
                ghost = part[(part["model"] == "original") & (part["mode"] == "feedback")]
                ax.plot(ghost["cycle"], 100 * ghost["value"].astype(float), color=style.ORIGINAL, lw=1.0, alpha=0.55,
                        zorder=1)
            for shift, (mode, (_, dash, marker, width)) in zip((0, 0.08, -0.08), MODES.items(), strict=True):
                mine = part[(part["model"] == model) & (part["mode"] == mode)]
                shade = color if mode == "feedback" else style.GREY
                ax.plot(mine["cycle"] + shift, 100 * mine["value"].astype(float), color=shade, ls=dash, lw=width,
                        zorder=2, clip_on=False)
                for row in mine.to_dict("records"):
                    style.interval(ax, row["cycle"] + shift, row, shade, marker, size=3.6, hollow=mode != "feedback")
            ax.set_title(title if model == "original" else "")
            ax.set_xticks(sorted(frame["cycle"].unique()))
            if model == "tuned":
                ax.set_xlabel("cycle")
        line[0].set_ylabel(f"{label}\nprograms, %", color=color)
    axes[0][0].set_ylim(0, 100)
    plain = frame[(frame["mode"] == "feedback") & (frame["cycle"] == 0)]
    caption = (f"n at every cycle: original {style.counts(plain, 'original')}; tuned {style.counts(plain, tuned)}. A "
               "program that the stop rule accepts stands for the later cycles; the rule sees the build, the teacher "
               f"and the public examples. {style.INTERVAL}. Controls have the feedback's budget: one answer a cycle "
               "for each program not accepted. Correct: builds, passes the hidden tests, clean by the judge."
               + (f" Left out, since not every control was run there: {left_out}." if left_out else ""))
    return style.describe(fig, data, "Repair by cycles, beside two controls", caption, note,
                          {model: len(plain[plain["arm"] == arm]) for model, arm in arms.items()},
                          legend=_mode_legend(data))


def _with_controls(frame: pd.DataFrame) -> tuple[pd.DataFrame, str]:
    """The sets on which every control was run that was run anywhere, so that feedback and its controls are of the same
    programs (none such: feedback alone), and the names of the other sets."""
    sets = list(zip(frame["dataset"], frame["language"], strict=True))
    ran: dict[str, set[tuple[str, str]]] = {}
    for name, mode in zip(sets, frame["mode"], strict=True):
        ran.setdefault(mode, set()).add(name)
    controls = [names for mode, names in ran.items() if mode != "feedback"]
    shared = set.intersection(*controls) if controls else set(sets)
    if not shared:
        return frame[frame["mode"] == "feedback"], ""
    others = "; ".join(style.set_name(*name) for name in sorted(set(sets) - shared))
    return frame[[name in shared for name in sets]], others


def through(frame: pd.DataFrame, arms: Mapping[str, str], names: Sequence[str], replicates: int) -> pd.DataFrame:
    """Every rate of ``names`` after each cycle of each mode that was run, for ``arms`` (model -> arm)."""
    import pandas as pd

    rows = []
    for model, arm in arms.items():
        for mode in MODES:
            for cycle in sorted(frame["cycle"].unique()):
                standing = metrics.select(frame, arm, int(cycle), mode)
                for metric in names if len(standing) else ():
                    estimate = metrics.rate(standing, metric, replicates=replicates)
                    programs = None if estimate.value is None else round(estimate.value * estimate.scored)
                    rows.append({"model": model, "mode": mode, "cycle": int(cycle), "metric": metric,
                                 "value": estimate.value, "low": estimate.low, "high": estimate.high, "n": estimate.n,
                                 "unscored": estimate.unscored, "programs": programs,
                                 "answers_made": int((standing["stand"] == "new").sum())})
    return pd.DataFrame(rows, columns=["model", "mode", "cycle", "metric", "value", "low", "high", "n", "unscored",
                                       "programs", "answers_made"])


def _mode_legend(data: pd.DataFrame) -> list[Any]:
    from matplotlib.lines import Line2D

    drawn = set(data["mode"])
    ink = {mode: style.INK if mode == "feedback" else style.GREY for mode in MODES}
    handles = [Line2D([], [], color=ink[mode], ls=dash, marker=marker, lw=width, ms=3.6, label=label,
                      mfc=style.INK if mode == "feedback" else "white")
               for mode, (label, dash, marker, width) in MODES.items() if mode in drawn]
    handles.append(Line2D([], [], color=style.ORIGINAL, lw=1.0, alpha=0.55, label="original with feedback (lower row)"))
    return handles


@style.styled
def new_findings(transitions: pd.DataFrame, completions: pd.DataFrame, tasks: pd.DataFrame, *,
                 tools: metrics.Tools = None, note: str = "", split: str = "test", tuned: str = "dpo",
                 replicates: int = REPLICATES) -> tuple[Figure, pd.DataFrame]:
    """The fates of findings (of ``tools``) in each cycle of feedback, per program sent back, both models."""
    names = metrics.tool_names(tools)
    data = metrics.fates(transitions, completions, tasks, tools=names, split=split, replicates=replicates)
    arms = {"original": "original", tuned: "tuned"}
    data = data[data["arm"].isin(arms)].assign(model=lambda d: d["arm"].map(arms)).reset_index(drop=True)
    fig, axes = style.sheet(style.PAGE, 2.5, 1, len(FATES), sharey=True)
    for ax, fate in zip(axes, FATES, strict=True):
        for shift, (model, (_, color, marker)) in zip((-0.07, 0.07), style.MODELS.items(), strict=True):
            mine = data[(data["fate"] == fate) & (data["model"] == model)]
            ax.plot(mine["cycle"] + shift, mine["per_program"].astype(float), color=color, lw=0.9, alpha=0.6)
            for row in mine.to_dict("records"):
                style.interval(ax, row["cycle"] + shift, row, color, marker, scale=1, size=4,
                               names=("per_program", "low", "high"))
        ax.set_title(fate)
        ax.set_xlabel("cycle")
        cycles = sorted(data["cycle"].unique())
        ax.set_xticks(cycles)
        if cycles:
            ax.set_xlim(min(cycles) - 0.5, max(cycles) + 0.5)
    axes[0].set_ylabel("findings per\nprogram sent back")
    axes[0].set_ylim(bottom=0)
    sent = data[data["fate"] == FATES[0]]
    sent_counts = "; ".join(f"{model} " + ", ".join(str(n) for n in sent.loc[sent["model"] == model, "programs"])
                            for model in style.MODELS)
    caption = (f"Findings of {', '.join(names) if names else 'all tools'}. Programs sent back in cycle 1, 2, \u2026: "
               f"{sent_counts}. A finding of the program sent back is fixed, deleted with its code, or persistent; one "
               "of the answer alone is introduced, or revealed (the program sent back did not build). An answer that "
               f"does not build counts as none of them. {style.INTERVAL_OF_COUNTS}.")
    return style.describe(fig, data, "What becomes of findings in a cycle of feedback", caption, note,
                          {model: sent.loc[sent["model"] == model, "programs"].tolist() for model in style.MODELS},
                          legend=style.models())
