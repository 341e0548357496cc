"""Links into the page: filters and the opened program stand behind the ``#``."""
from __future__ import annotations

import difflib
from collections.abc import Sequence
from urllib.parse import urlencode

from secgen_lib.core.errors import SecgenError

FACETS = ("verdict", "class", "tool", "by", "answer", "arm", "seed", "model", "split", "dataset", "language", "family",
          "mode", "cycle", "stands")
"""What the page filters by, in the order in which it shows it (docs/explorer.md says what each means)."""
FURTHER = ("q", "program", "view")
"""Further words of a link: text to search for, the opened program's id, the tab it is seen in."""
VIEWS = ("program", "chain", "compare")


def link(page: str = "explorer.html", **filters: str | int | Sequence[str | int]) -> str:
    """A link to the programs that pass ``filters``: ``link(page, arm="dpo", verdict=["flagged", "unscored"])``.

    Names are those of :data:`FACETS` and :data:`FURTHER` (``class_`` for ``class``); several values of one mean any of
    them (of ``answer``: all of them). ``page`` is the page as the link's place sees it. Raises :class:`SecgenError` for
    another name, and for a view that is not one of :data:`VIEWS`.
    """
    pairs: list[tuple[str, str]] = []
    for given, value in filters.items():
        name = given.removesuffix("_")
        if name not in (*FACETS, *FURTHER):
            near = difflib.get_close_matches(name, (*FACETS, *FURTHER), n=1)
            raise SecgenError(f"the explorer does not filter by {name!r}", "explorer.link",
                              f"did you mean {near[0]!r}?" if near else f"there are {', '.join((*FACETS, *FURTHER))}")
        values = [value] if isinstance(value, (str, int)) else list(value)
        if name == "view" and not set(values) <= set(VIEWS):
            raise SecgenError(f"no view {value!r}", "explorer.link", f"there are {', '.join(VIEWS)}")
        pairs += [(name, str(one)) for one in values]
    order = (*FACETS, *FURTHER)
    return f"{page}#{urlencode(sorted(pairs, key=lambda pair: order.index(pair[0])))}"
