"""Names as people write them: which of the known ones is meant, or a word that helps.

Every tool, language, data set, profile, model and run that a user names is looked up here: capitals, hyphens,
underscores, dots and spaces make no difference, and a usual other name (``C++``) is taken.
"""
from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping

from secgen_lib.core.errors import SecgenError

LANGUAGES = {"c++": "cpp", "cxx": "cpp", "cc": "cpp", "js": "javascript", "node": "javascript", "golang": "go",
             "py": "python", "python3": "python", "rs": "rust", "kt": "kotlin"}
"""Other names of languages."""


def known(given: str, names: Iterable[str], aliases: Mapping[str, str] | None = None) -> str | None:
    """The name that is meant by ``given``: the same letters and digits, or an alias; None where it is none, or more
    than one."""
    names = list(names)
    if given in names:
        return given
    alias = (aliases or {}).get(given.strip().casefold())
    if alias in names:
        return alias
    alike = [name for name in names if _bare(name) == _bare(given)]
    return alike[0] if len(alike) == 1 and _bare(given) else None


def named(given: str, names: Iterable[str], what: str, where: object, *, there: str = "there are",
          aliases: Mapping[str, str] | None = None) -> str:
    """As :func:`known`; raises :class:`SecgenError` ``no <what> '<given>'`` with the name that may be meant."""
    names = list(names)
    found = known(given, names, aliases)
    if found is None:
        raise SecgenError(f"no {what} {given!r}", where, meant(given, names, there, aliases))
    return found


def meant(given: str, names: Iterable[str], there: str = "there are", aliases: Mapping[str, str] | None = None) -> str:
    """``did you mean 'x'?``, else, behind ``there``, which names there are: what a user can do about a name that is
    none."""
    names = list(names)
    found = nearest(given, names, aliases)
    return f"did you mean {found!r}?" if found else f"{there} {', '.join(names) or 'none'}"


def nearest(given: str, names: Iterable[str], aliases: Mapping[str, str] | None = None) -> str | None:
    """The name that is most alike, or whose alias is; None where none is alike."""
    names = list(names)
    bare = {_bare(alias): name for alias, name in (aliases or {}).items() if name in names} | {
        _bare(name): name for name in reversed(names)}
    alike = difflib.get_close_matches(_bare(given), bare, n=1)
    return bare[alike[0]] if alike else None


def _bare(name: str) -> str:
    """Its letters and digits. A plus and a sharp are no decoration: ``mbpp+`` is not ``mbpp``, nor C# C."""
    return re.sub(r"[^\w+#]|_", "", name.casefold()).replace("+", "plus")
