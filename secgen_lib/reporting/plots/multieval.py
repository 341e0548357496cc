"""MultiEval: how much of what passes is safe, by language, for one model or several."""
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.numbers import finite
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.multieval import measured
from secgen_lib.reporting.plots import style, titles

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

COLORS = (style.ORIGINAL, style.TUNED, style.GREEN, style.PURPLE, style.SKY, style.ORANGE)
BAR = 0.78
ROOM = 12
SETS = {"multieval": "MultiEval, test", "cweval": "CWEval"}


@style.styled
def multieval_secure_pass(models: Mapping[str, pd.DataFrame], *, note: str = "", replicates: int = REPLICATES
                          ) -> tuple[Figure, pd.DataFrame]:
    """pass@1 of the tasks that have a security test, split into programs that are safe and those that pass and are not;
    to the right the change of secure-pass@1 against the first model. Raises ``SecgenError`` where no task has one."""
    import pandas as pd
    from matplotlib.patches import Patch

    plain = sum(~next(iter(models.values()))["has_security_test"])
    models = {name: frame[frame["has_security_test"]] for name, frame in models.items()}
    if not all(map(len, models.values())):
        raise SecgenError("no task has a security test, so no figure is drawn", "multieval",
                          "the rates above are of plain tasks alone")
    rates = measured.rates(models, replicates=replicates)
    changes = measured.changes(models, replicates=replicates)
    names, groups = list(models), list(dict.fromkeys(rates["group"]))
    several = len(names) > 1
    height = 0.65 + 0.13 * len(groups) * (len(names) + 1)
    fig, axes = style.sheet(style.PAGE, height, 1, 2 if several else 1, sharey=True, squeeze=False,
                            **({"gridspec_kw": {"width_ratios": [1.6, 1]}} if several else {}))
    left = axes[0][0]
    wide = BAR / len(names)
    for place, group in enumerate(groups):
        for side, model in enumerate(names):
            y = place - BAR / 2 + wide * (side + 0.5)
            mine = rates[(rates["model"] == model) & (rates["group"] == group)].set_index("metric")
            _bar(left, y, wide * 0.86, mine, COLORS[side])
            if several and side:
                row = changes[(changes["model"] == model) & (changes["group"] == group)
                              & (changes["metric"] == "secure_pass@1")].to_dict("records")[0]
                style.interval(axes[0][1], y, row, COLORS[side], "os^Dvp"[side], across=True)
    for ax in axes[0]:
        ax.set_yticks(range(len(groups)), groups)
        ax.tick_params(axis="y", length=0)
        ax.grid(axis="x")
        ax.grid(visible=False, axis="y")
    left.set_ylim(len(groups) - 0.45, -0.55)
    left.set_xlim(0, max(5.0, 100 * rates.loc[rates["metric"] == "pass@1", "high"].max() + 2))
    left.set_xlabel("programs, %")
    left.set_title("Pass the functional test", pad=4)
    if several:
        axes[0][1].axvline(0, color=style.GREY, lw=0.7, zorder=1)
        axes[0][1].set_xlabel("points")
        axes[0][1].set_title("secure-pass@1" + (f" less that of {names[0]}" if _short(models) else ", change"), pad=4)
    legend = [*(Patch(facecolor=COLORS[side], label=name) for side, name in enumerate(names)),
              Patch(facecolor="white", edgecolor=style.GREY, hatch="////", label="pass, but unsafe")]
    data = pd.concat([rates.assign(kind="rate"), changes.assign(kind="change")], ignore_index=True)
    return style.describe(fig, data, titles.multieval_secure_pass(data), _caption(models, rates, plain), note,
                          {name: len(frame) for name, frame in models.items()}, legend=legend)


def _short(models: Mapping[str, pd.DataFrame]) -> bool:
    """Whether the first model's name has room in the title of the narrow panel."""
    return len(next(iter(models))) <= ROOM


def _bar(ax: Any, y: float, height: float, rows: pd.DataFrame, color: str) -> None:
    passed, safe = ([finite(rows.loc[metric, name]) for name in ("value", "low", "high")]
                    for metric in ("pass@1", "secure_pass@1"))
    if passed[0] is not None:
        ax.barh(y, 100 * passed[0], height, color="white", edgecolor=color, hatch="//////", lw=0.6, zorder=1)
    if safe[0] is not None:
        ax.barh(y, 100 * safe[0], height, color=color, edgecolor=color, lw=0.6, zorder=2)
    if safe[1] is not None and safe[2] is not None:
        ax.plot([100 * safe[1], 100 * safe[2]], [y, y], color=style.INK, lw=0.9, zorder=3)


def _caption(models: Mapping[str, pd.DataFrame], rates: pd.DataFrame, plain: int) -> str:
    first = next(iter(models.values()))
    where = SETS[str(first["dataset"].iloc[0])]
    unscored = int(rates["unscored"].max())
    left_out = f"; {plain} programs of plain tasks are left out. " if plain else ". "
    return (f"n: {len(first)} programs a model, {first['task_id'].nunique()} tasks of {first['family'].nunique()} "
            f"problems ({where}) with a security test, no feedback{left_out}Filled: secure-pass@1, programs that "
            "pass the functional and the security test, with its 95 % interval (bootstrap over problems). Filled "
            "and hatched: pass@1. "
            + ("" if len(models) < 2 else "Right: paired change, 95 % interval. " if _short(models) else
               f"Right: paired change against \"{next(iter(models))}\", 95 % interval. ")
            + ("None is unscored." if not unscored else f"Unscored: up to {unscored} a bar, left out."))
