"""A browser over the samples of a run, for JupyterLab: choose, page through, look at chains."""
from __future__ import annotations

from typing import Any

from secgen_lib.experiment.run import Run
from secgen_lib.reporting.views.chain import chain_html
from secgen_lib.reporting.views.page import Html, style, text
from secgen_lib.reporting.views.samples import OUTCOMES, Key, Samples, samples

ALL = "all"


class Selection:
    """Which samples a set of filters leaves, in a fixed order. Outcome and category are the chain's last program's."""

    def __init__(self, known: Samples):
        self.known = known

    def options(self) -> dict[str, list[str]]:
        """The choices of every filter that the run's tables offer; ``all`` first where it makes sense."""
        known = self.known
        used = [known.tasks[key[0]] for key in known.roots if key[0] in known.tasks]
        arms = list(dict.fromkeys(_arm(key) for key in known.roots))
        used_modes = {c.mode for c in known.completions}
        modes = [mode for mode in ("feedback", "fresh", "revise") if mode in used_modes]
        categories = {f.category for sample in known.judged.values() for run in sample.analyses
                      for f in run.findings if f.level == "error"}
        return {"split": [ALL, *sorted({t.split for t in used})], "family": [ALL, *sorted({t.family for t in used})],
                "arm": [ALL, *arms], "mode": [*modes, "generate"], "outcome": list(OUTCOMES),
                "category": [ALL, *sorted(categories)]}

    def keys(self, *, split: str = ALL, family: str = ALL, arm: str = ALL, mode: str = "generate", outcome: str = "any",
             category: str = ALL) -> list[Key]:
        """The samples that pass every filter."""
        known, chosen = self.known, []
        for key in known.roots:
            task = known.tasks.get(key[0])
            if task is None or split not in (ALL, task.split) or family not in (ALL, task.family):
                continue
            if arm not in (ALL, _arm(key)):
                continue
            last = known.chain(key[0], key[1], key[2], mode, key[3])[-1]
            if not OUTCOMES[outcome](known.verdict(last)):
                continue
            if category == ALL or any(f.category == category and f.level == "error" for f in known.findings(last)):
                chosen.append(key)
        return chosen


def _arm(key: Key) -> str:
    return key[2] if key[3] is None else f"{key[2]}, seed {key[3]}"


def browse(run: Run) -> Any:
    """An ipywidgets box: six filters, previous and next, and the chain of the chosen sample.

    Where no widgets can be shown (a page made by nbconvert), the notebook shows the box's text form only.
    """
    import ipywidgets as widgets

    selection = Selection(samples(run))
    menus = {name: widgets.Dropdown(options=choices, description=name, layout=widgets.Layout(width="19em"))
             for name, choices in selection.options().items()}
    back, on = widgets.Button(description="← previous"), widgets.Button(description="next →")
    place = widgets.BoundedIntText(value=1, min=1, max=1, description="number", layout=widgets.Layout(width="11em"))
    count, page = widgets.HTML(), widgets.HTML()
    state: dict[str, list[Key]] = {"keys": []}

    def draw(_: Any = None) -> None:
        keys = state["keys"]
        count.value = f"<b>{text(f'{len(keys)} samples' if len(keys) != 1 else '1 sample')}</b>"
        back.disabled, on.disabled = place.value <= 1, place.value >= len(keys)
        if not keys:
            page.value = f"<style>{style()}</style>{nothing().body}"
            return
        task, sample, arm, seed = keys[min(place.value, len(keys)) - 1]
        page.value = chain_html(run, task, sample, arm, menus["mode"].value, seed)._repr_html_()

    def choose(_: Any = None) -> None:
        state["keys"] = selection.keys(**{name: menu.value for name, menu in menus.items()})
        place.max = max(1, len(state["keys"]))
        place.value = 1
        draw()

    for menu in menus.values():
        menu.observe(choose, "value")
    place.observe(draw, "value")
    back.on_click(lambda _: setattr(place, "value", max(1, place.value - 1)))
    on.on_click(lambda _: setattr(place, "value", min(place.max, place.value + 1)))
    choose()
    wrap = widgets.Layout(flex_flow="row wrap")
    rows = [widgets.HBox(row, layout=wrap) for row in (list(menus.values()), [back, place, on, count])]
    return widgets.VBox([*rows, page])


def nothing() -> Html:
    return Html('<div class="sg"><div class="sg-foot">No sample passes these filters.</div></div>')
