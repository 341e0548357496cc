"""The page within JupyterLab."""
from __future__ import annotations

import html
import os
from pathlib import Path
from urllib.parse import quote

from secgen_lib.experiment.run import Run
from secgen_lib.reporting.explorer.links import link
from secgen_lib.reporting.explorer.page import write
from secgen_lib.reporting.views.page import Html


def show(run: Run, height: int = 720, **filters: str | int | list[str]) -> Html:
    """Write the page and show it below the cell, with a link that opens it in a tab of its own.

    ``filters`` are those of :func:`~secgen_lib.reporting.explorer.links.link`. The frame needs a notebook whose server
    can see the run's folder (``make jupyter``); elsewhere the path is what remains. Raises as ``write`` does.
    """
    path = write(run)
    page = html.escape(link(quote(_from_here(path)), **filters))
    return Html(f'<iframe src="{page}" title="Programs of {html.escape(run.run_id)}" '
                f'style="width:100%;height:{int(height)}px;border:1px solid #888"></iframe>'
                f'<p><a href="{page}" target="_blank" rel="noopener">Open in a tab of its own</a> · '
                f"<code>{html.escape(str(path))}</code></p>")


def _from_here(path: Path) -> str:
    """The path as a notebook in the working folder sees it."""
    return Path(os.path.relpath(path, Path.cwd())).as_posix()
