"""A browser over the samples of a run, for JupyterLab: choose, page through, look at chains."""
from __future__ import annotations

from typing import Any

from secgen_lib.experiment.run import Run
from secgen_lib.reporting.views.chain import chain_html
from secgen_lib.reporting.views.page import Html, style, text
from secgen_lib.reporting.views.samples import Key, samples
from secgen_lib.reporting.views.selection import Selection


def browse(run: Run) -> Any:
    """An ipywidgets box: six filters, previous and next, in words which programs these are, and the chosen one's chain.

    It begins with the programs of the headline: split test, the original, mode ``generate`` (cycle 0). Where no widgets
    can be shown (a page made by nbconvert), the notebook shows the box's text form only.
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
        back.disabled, on.disabled = place.value <= 1, place.value >= len(keys)
        if not keys:
            page.value = f"<style>{style()}</style>{nothing().body}"
            return
        task, sample, arm, seed = keys[min(place.value, len(keys)) - 1]
        page.value = chain_html(run, task, sample, arm, menus["mode"].value, seed)._repr_html_()

    def choose(_: Any = None) -> None:
        filters = {name: menu.value for name, menu in menus.items()}
        state["keys"] = selection.keys(**filters)
        count.value = f"<div>{text(selection.words(**filters))}</div>"
        place.max = max(1, len(state["keys"]))
        place.value = 1
        draw()

    def split(_: Any = None) -> None:
        before, here = menus["family"].value, selection.families(menus["split"].value)
        menus["family"].options = here
        menus["family"].value = before if before in here else here[0]
        choose()

    for name, menu in menus.items():
        menu.observe(split if name == "split" else choose, "value")
    place.observe(draw, "value")
    back.on_click(lambda _: setattr(place, "value", max(1, place.value - 1)))
    on.on_click(lambda _: setattr(place, "value", min(place.max, place.value + 1)))
    choose()
    wrap = widgets.Layout(flex_flow="row wrap")
    rows = [widgets.HBox(row, layout=wrap) for row in (list(menus.values()), [back, place, on])]
    return widgets.VBox([*rows, count, page])


def nothing() -> Html:
    return Html('<div class="sg"><div class="sg-foot">No sample passes these filters.</div></div>')
