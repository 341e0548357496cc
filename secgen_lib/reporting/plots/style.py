"""What all figures share: the style sheet, colours, a caption line that says n and interval, and how they are saved."""
from __future__ import annotations

import functools
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from secgen_lib.core.atomic import replacing
from secgen_lib.core.errors import writing
from secgen_lib.experiment.run import Run
from secgen_lib.reporting.numbers import finite

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

STYLE = Path(__file__).parents[2] / "resources" / "secgen.mplstyle"
COLUMN, PAGE = 3.4, 7.0
"""Widths in inches of one column, and of two."""
ORIGINAL, TUNED, GREEN, PURPLE, ORANGE, SKY = "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"
"""Okabe and Ito's colours: told apart with any common colour blindness. Markers differ too, for print in grey."""
INK, GREY, PALE = "#222222", "#666666", "#BBBBBB"
MODELS = {"original": ("original", ORIGINAL, "o"), "tuned": ("tuned (DPO)", TUNED, "s")}
SETS = {"humaneval": "HumanEval", "humanevalplus_mini": "HumanEval+ (mini)", "mbpp": "MBPP",
        "mbpp_plus": "MBPP+", "mbpp_cpp": "MBXP", "cyberseceval_instruct": "CyberSecEval",
        "cyberseceval_instruct_v2": "CyberSecEval v2", "cweval": "CWEval", "lab": "lab"}
RESAMPLED = "Bars: 95 % intervals (bootstrap over families, tasks, training seeds"
INTERVAL = f"{RESAMPLED}; Wilson where all agree)"
INTERVAL_OF_COUNTS = f"{RESAMPLED}; none where all agree)"
SIGNIFICANT_DIGITS = "%.9g"
CAPTION = 5.8

P = ParamSpec("P")
R = TypeVar("R")


def styled(draw: Callable[P, R]) -> Callable[P, R]:
    """Draw under the project's style sheet, and leave matplotlib's settings as they were."""

    @functools.wraps(draw)
    def inside(*args: P.args, **kwargs: P.kwargs) -> R:
        import matplotlib.style

        with matplotlib.style.context(["default", STYLE]):
            return draw(*args, **kwargs)

    return inside


def sheet(width: float, height: float, rows: int = 1, columns: int = 1, **options: Any) -> tuple[Figure, Any]:
    """A figure and its axes (no pyplot: nothing global, nothing to close)."""
    fig = _shown()(figsize=(width, height), layout="constrained")
    return fig, fig.subplots(rows, columns, **options)


@functools.cache
def _shown() -> type[Figure]:
    """matplotlib's Figure, which a notebook shows as a picture without pyplot's machinery."""
    import io

    import matplotlib.style
    from matplotlib.figure import Figure

    class Shown(Figure):
        def _repr_png_(self) -> bytes:
            buffer = io.BytesIO()
            with matplotlib.style.context(["default", STYLE]):
                self.savefig(buffer, format="png", dpi=144)
            return buffer.getvalue()

    return Shown


def describe(fig: Figure, data: pd.DataFrame, title: str, caption: str, note: str, n: Any, *,
             legend: Sequence[Any] = ()) -> tuple[Figure, pd.DataFrame]:
    """Title, ``note`` in a frame, legend under the title, caption at the foot; the axes get what is left.

    The same words go with the data (``DataFrame.attrs``), for the sidecar.
    """
    width, height = fig.get_size_inches()
    lines = wrapped(caption, width - 0.16, CAPTION)
    head, foot = 0.26 + (0.18 if legend else 0), 0.06 + 0.112 * len(lines)
    fig.text(0.07 / width, 1 - 0.06 / height, title, ha="left", va="top", fontsize=8.5, fontweight="bold", color=INK)
    if note:
        fig.text(1 - 0.09 / width, 1 - 0.085 / height, note, ha="right", va="top", fontsize=6.5, color=INK,
                 bbox={"boxstyle": "round,pad=0.3", "facecolor": "#FFF4CC", "edgecolor": ORANGE, "linewidth": 0.6})
    if legend:
        fig.legend(handles=list(legend), loc="upper left", bbox_to_anchor=(0.07 / width, 1 - 0.26 / height),
                   ncols=len(legend), borderaxespad=0, borderpad=0, columnspacing=1.6)
    fig.text(0.07 / width, 0.06 / height, "\n".join(lines), ha="left", va="bottom", fontsize=CAPTION, color=GREY,
             linespacing=1.35)
    engine: Any = fig.get_layout_engine()
    engine.set(rect=(0, foot / height, 1, 1 - (head + foot) / height), w_pad=0.06, h_pad=0.05, wspace=0.04, hspace=0.06)
    data.attrs = {"title": title, "caption": " ".join(caption.split()), "note": note, "n": n}
    return fig, data


def wrapped(text: str, inches: float, size: float) -> list[str]:
    """``text`` in lines no wider than ``inches`` at ``size`` points, measured in the figure's own font."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import TextToPath

    measure, font = TextToPath(), FontProperties(size=size)
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure.get_text_width_height_descent(longer, font, ismath=False)[0] <= inches * 72:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def models() -> list[Any]:
    """Legend entries of the two models."""
    from matplotlib.lines import Line2D

    return [Line2D([], [], color=color, marker=marker, lw=1.1, label=label) for label, color, marker in MODELS.values()]


def save(fig: Figure, data: pd.DataFrame, folder: Path | str, name: str, meta: Mapping[str, Any]) -> list[Path]:
    """Write NAME.svg, .png (300 dpi), .csv (what is drawn) and .json (``meta``: run, commit, parameters; plus n).

    The same figure gives the same bytes: no date in the svg, a fixed salt for its ids. Each file is complete or absent.
    Returns the four paths. OSError where the folder cannot be written; :class:`SecgenError` where a disk is full.
    """
    import matplotlib.style

    folder = Path(folder)
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    about = {key: data.attrs.get(key) for key in ("title", "caption", "note", "n")}
    paths = [folder / f"{name}.{kind}" for kind in ("svg", "png", "csv", "json")]
    with matplotlib.style.context(["default", STYLE]):
        described = " | ".join(filter(None, (about["note"], about["caption"])))
        origin = {"Title": about["title"] or name, "Description": described}
        with replacing(paths[0]) as path:
            fig.savefig(path, format="svg", metadata={**origin, "Date": None, "Creator": "secgen"})
        with replacing(paths[1]) as path:
            fig.savefig(path, format="png", metadata={**origin, "Software": None})
    with replacing(paths[2]) as path:
        data.to_csv(path, index=False, lineterminator="\n", float_format=SIGNIFICANT_DIGITS)
    sidecar = {"figure": name, **about, **dict(meta)}
    sidecar["note"] = about["note"] or sidecar.get("note")
    with replacing(paths[3]) as path:
        path.write_text(json.dumps(sidecar, indent=1, sort_keys=True, allow_nan=False) + "\n")
    return paths


def save_to(run: Run, name: str, fig: Figure, data: pd.DataFrame, note: str | None = None) -> Figure:
    """Save a figure in a run, as :func:`save` does, with what it was made from; returns it for display.

    ``note`` stands in the place of the profile's. Raises as :func:`save` does.
    """
    run.make()
    save(fig, data, run.folder / "figures", name, {
        "run": run.run_id, "profile": run.config.profile, "note": note or run.config.note,
        "commit": run.manifest().get("git_commit"), "parameters": run.config.model_dump(mode="json")})
    return fig


def interval(ax: Axes, x: float, row: Mapping[str, Any], color: str, marker: str, *, across: bool = False,
             hollow: bool = False, size: float = 4.5, scale: float = 100.0,
             names: tuple[str, str, str] = ("value", "low", "high")) -> None:
    """A point with its interval at ``x``, upright or (``across``) lying; nothing where there is no value."""
    value, low, high = (finite(row[name]) for name in names)
    if value is None:
        return
    if low is not None and high is not None:
        ends = [low * scale, high * scale]
        ax.plot(ends if across else [x, x], [x, x] if across else ends, color=color, lw=1.1, alpha=0.55, zorder=2,
                solid_capstyle="butt", clip_on=False)
    point = ([value * scale], [x]) if across else ([x], [value * scale])
    ax.plot(*point, marker=marker, ms=size, color=color, mfc="white" if hollow else color, mew=1.0, zorder=3, ls="none",
            clip_on=False)


def set_name(dataset: str, language: str) -> str:
    """A data set in its makers' spelling, with the language: "HumanEval-X, Rust"; an unknown one under its own name."""
    from secgen_lib.core.prompts import NAMES

    known = "HumanEval-X" if dataset.startswith("humaneval_x_") else SETS.get(dataset, dataset)
    return f"{known}, {NAMES.get(language, language)}" if language else known


def with_cycles(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows of the sets that were run through all cycles: what is drawn along cycles is of the same programs."""
    fresh = frame[frame["stand"] == "new"]
    last = fresh.groupby(["dataset", "language"])["cycle"].max()
    parts = set(last[last == last.max()].index)
    kept = [part in parts for part in zip(frame["dataset"], frame["language"], strict=True)]
    return frame[kept] if kept else frame


def counts(frame: pd.DataFrame, arm: str) -> str:
    """``n`` of one arm in words: programs, tasks, families, training seeds."""
    mine = frame[frame["arm"] == arm]
    sizes = f"{len(mine)} programs of {mine['task_id'].nunique()} tasks in {mine['family'].nunique()} families"
    seeds = mine["train_seed"].nunique()
    return sizes + (f", {seeds} training seed{'s' * (seeds > 1)}" if seeds else "")
