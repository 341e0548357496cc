"""Every program of a run in one HTML page: to be filtered, searched, opened, compared, and sent as links.

``write(run)`` writes ``explorer.html`` into the run's folder, ``show(run)`` shows it in JupyterLab, ``link(page,
**filters)`` is the way in from a figure or a report. The page needs no network and no server; all text that a model, a
tool or a data set wrote reaches it as text, never as HTML.
"""
from __future__ import annotations

from secgen_lib.reporting.explorer.bodies import Chunks, chunks
from secgen_lib.reporting.explorer.index import ANSWERS, SAYS, UNTOUCHED, Index, index
from secgen_lib.reporting.explorer.links import FACETS, link
from secgen_lib.reporting.explorer.notebook import show
from secgen_lib.reporting.explorer.page import NAME, write

__all__ = ["ANSWERS", "FACETS", "NAME", "SAYS", "UNTOUCHED", "Chunks", "Index", "chunks", "index", "link", "show",
           "write"]
