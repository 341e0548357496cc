"""The page within JupyterLab."""
from __future__ import annotations

import html

from secgen_lib.experiment.run import Run
from secgen_lib.reporting.explorer import page
from secgen_lib.reporting.explorer.links import link
from secgen_lib.reporting.views.page import Html
from secgen_lib.reporting.views.samples import samples


def show(run: Run, height: int = 720, **filters: str | int | list[str]) -> Html:
    """Write the page into the run's folder and show it below the cell, beginning with ``filters`` (those of
    :func:`~secgen_lib.reporting.explorer.links.link`).

    The whole page is in the cell's output, in a frame that may run its script and nothing else: a notebook's server
    need not see the run's folder. Raises as ``write`` does.
    """
    start = link("", **filters)
    path = page.write(run)
    text = html.escape(page.html(samples(run), start))
    return Html(f'<iframe sandbox="allow-scripts" title="Programs of {html.escape(run.run_id)}" srcdoc="{text}" '
                f'style="width:100%;height:{int(height)}px;border:1px solid #888"></iframe>'
                f"<p>In a tab of its own: <code>{html.escape(path.resolve().as_uri())}</code></p>")
