"""What all figures share: the style sheet, colours, a caption line that says n and interval, and how they are saved."""
from __future__ import annotations

import functools
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from secgen_lib.core.atomic import replacing
from secgen_lib.core.errors import writing
from secgen_lib.core.numbers import finite
from secgen_lib.experiment.run import Run
from secgen_lib.reporting.plots.palette import (
    ARMS,
    GREEN,
    GREY,
    INK,
    MODELS,
    ORANGE,
    ORIGINAL,
    PALE,
    PURPLE,
    SETS,
    SKY,
    TUNED,
    arm,
    set_name,
)
from secgen_lib.reporting.plots.spots import spot, spots
from secgen_lib.reporting.plots.words import TEXT, describe, inches, layout

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = [
    "ARMS", "COLUMN", "GREEN", "GREY", "INK", "INTERVAL", "INTERVAL_OF_COUNTS", "MODELS", "ORANGE", "ORIGINAL", "PAGE",
    "PALE", "PURPLE", "SETS", "SKY", "TEXT", "TUNED", "arm", "both", "counts", "describe", "inches", "interval",
    "layout", "lying", "models", "save", "save_to", "set_name", "sets", "sheet", "spot", "spread", "styled",
    "with_cycles",
]

STYLE = Path(__file__).parents[2] / "resources" / "secgen.mplstyle"
COLUMN, PAGE = 3.4, 7.0
"""Widths in inches of one column, and of two. A figure is drawn for one of them, and nothing in it is smaller than
7 points there."""
RESAMPLED = "Bars: 95 % intervals (bootstrap over families, tasks, training seeds"
INTERVAL = f"{RESAMPLED}; Wilson where all agree)"
INTERVAL_OF_COUNTS = f"{RESAMPLED}; none where all agree)"
SIGNIFICANT_DIGITS = "%.9g"

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
    """A figure and its axes (no pyplot: nothing global, nothing to close). ``height``: inches for the axes and their
    labels; :func:`describe` adds the room of the words around them."""
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


def models() -> list[Any]:
    """Legend entries of the two models."""
    from matplotlib.lines import Line2D

    return [Line2D([], [], color=color, marker=marker, lw=1.1, label=label) for label, color, marker in MODELS.values()]


def save(fig: Figure, data: pd.DataFrame, folder: Path | str, name: str, meta: Mapping[str, Any]) -> list[Path]:
    """Write NAME.svg, .png (300 dpi), .csv (what is drawn) and .json (``meta``: run, commit, parameters; plus n, and
    where rows are drawn).

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
        places = spots(fig)
        with replacing(paths[1]) as path:
            fig.savefig(path, format="png", metadata={**origin, "Software": None})
    with replacing(paths[2]) as path:
        data.to_csv(path, index=False, lineterminator="\n", float_format=SIGNIFICANT_DIGITS)
    sidecar = {"figure": name, **about, **dict(meta), **({"spots": places} if places else {})}
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
             names: tuple[str, str, str] = ("value", "low", "high"), of: tuple[int, str] | None = None) -> None:
    """A point with its interval at ``x``, upright or (``across``) lying; nothing where there is no value. ``of``: the
    number of its row in the data, and the side of it (:func:`spot`)."""
    value, low, high = (finite(row[name]) for name in names)
    drawn: list[Artist] = []
    if value is None:
        return
    if low is not None and high is not None:
        ends = [low * scale, high * scale]
        drawn += ax.plot(ends if across else [x, x], [x, x] if across else ends, color=color, lw=1.1, alpha=0.55,
                         zorder=2, solid_capstyle="butt", clip_on=False)
    point = ([value * scale], [x]) if across else ([x], [value * scale])
    drawn += ax.plot(*point, marker=marker, ms=size, color=color, mfc="white" if hollow else color, mew=1.0, zorder=3,
                     ls="none", clip_on=False)
    if of is not None:
        spot(*of, *drawn)


def lying(ax: Axes, unit: str = "") -> None:
    """Axes whose rows are names: a grid of values only, no marks beside the names, ``unit`` below."""
    ax.grid(axis="x")
    ax.grid(visible=False, axis="y")
    ax.tick_params(axis="y", length=0)
    if unit:
        ax.set_xlabel(unit)


def spread(heights: Sequence[float], apart: float) -> list[float]:
    """``heights`` moved as little as needed to stand ``apart`` from one another, in their order."""
    order = sorted(range(len(heights)), key=lambda place: heights[place])
    groups: list[tuple[list[int], float]] = []
    for place in order:
        members, middle = [place], heights[place]
        while groups and middle - apart * (len(members) - 1) / 2 < (
                groups[-1][1] + apart * (len(groups[-1][0]) - 1) / 2 + apart):
            before, _ = groups.pop()
            members = before + members
            middle = sum(heights[one] for one in members) / len(members)
        groups.append((members, middle))
    made = list(heights)
    for members, middle in groups:
        for turn, place in enumerate(members):
            made[place] = middle + apart * (turn - (len(members) - 1) / 2)
    return made


def with_cycles(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows of the sets that were run through all cycles: what is drawn along cycles is of the same programs."""
    fresh = frame[frame["stand"] == "new"]
    last = fresh.groupby(["dataset", "language"])["cycle"].max()
    parts = set(last[last == last.max()].index)
    kept = [part in parts for part in zip(frame["dataset"], frame["language"], strict=True)]
    return frame[kept] if kept else frame


def sets(frame: pd.DataFrame) -> str:
    """The data sets of a table in words."""
    return "; ".join(set_name(*key) for key in sorted(set(zip(frame["dataset"], frame["language"], strict=True))))


def both(frame: pd.DataFrame, tuned: str) -> str:
    """``n`` of both models in words, once where they are the same programs' tasks."""
    one, other = counts(frame, "original"), counts(frame, tuned)
    if other == one or other.startswith(f"{one}, "):
        return f"{one} a model" + (f" (tuned: {other[len(one) + 2:]})" if other != one else "")
    return f"original {one}; tuned {other}"


def counts(frame: pd.DataFrame, arm: str) -> str:
    """``n`` of one arm in words: programs, tasks, families, training seeds."""
    mine = frame[frame["arm"] == arm]
    sizes = f"{len(mine)} programs of {mine['task_id'].nunique()} tasks in {mine['family'].nunique()} families"
    seeds = mine["train_seed"].nunique()
    return sizes + (f", {seeds} training seed{'s' * (seeds > 1)}" if seeds else "")
