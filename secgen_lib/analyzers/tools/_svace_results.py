"""Svace's three result forms: ``.svres`` (XML), ``.txt``, and SARIF 2.1.0 from Svacer (``sarif.py`` reads that).

Written after the documented forms; no licence could be had, so the readers have met files that we wrote only. They
are strict: a file in another form is a ``ValueError``, never an empty list of warnings.
"""
from __future__ import annotations

import re

from secgen_lib.analyzers.program import finding
from secgen_lib.core.records import Finding

TOOL = "svace"
_TOTAL = re.compile(r"^\s*Total warnings:\s*(\d+)\s*$", re.MULTILINE)
_BULLET = re.compile(r"^\s*\* ", re.MULTILINE)
_CHECKER = re.compile(r"^([A-Z][A-Z0-9_]*(?:\.[A-Za-z0-9_]+)*)\b\s*:?\s*(.*)$", re.DOTALL)
_PLACE = re.compile(r"(?:\bat\s+|\bin\s+|^\s*|\()?((?:\b[A-Za-z]:)?[\w./\\+-]+\."
                    r"(?i:c|cc|cpp|cxx|c\+\+|h|hh|hpp|hxx|java|kts?|go|py)):(\d+)(?::(\d+))?\)?")


def read_svres(text: str | bytes) -> list[tuple[str, Finding]]:
    """(path, finding) of every ``WarnInfo``: ``warnClass``, ``msg``, ``file``, ``line`` as attributes or as elements.

    Bytes are read in the encoding that the file names. A file without a warning is an empty list, whatever its root is
    called: that there was nothing to say must be known from elsewhere (``svace.read`` asks the ``.txt``). Raises
    ``ValueError`` for what is no XML, or a warning that lacks one of the four.
    """
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring(text)
    except (ParseError, DefusedXmlException, LookupError) as wrong:  # an encoding that nobody knows
        raise ValueError(f"the .svres is no XML ({wrong})") from wrong
    results = []
    for warning in root.iter():
        if warning.tag.rsplit("}", 1)[-1] != "WarnInfo":
            continue
        fields = {name: warning.get(name) or (warning.findtext(name) or "").strip()
                  for name in ("warnClass", "msg", "file", "line")}
        if not all(fields.values()) or not fields["line"].isdigit():
            raise ValueError(f"a WarnInfo without {next((name for name, word in fields.items() if not word), 'line')}")
        results.append((fields["file"], finding(TOOL, fields["warnClass"], fields["msg"], int(fields["line"]))))
    return results


def read_txt(text: str) -> list[tuple[str, Finding]]:
    """(path, finding) of every ``* `` bullet: ``* CHECKER: message at file:line``. Where a bullet names several places
    the last one on its first line counts, else the first.

    Raises ``ValueError`` when there is no ``Total warnings: N`` or not N bullets behind it.
    """
    text = text.removeprefix("\ufeff")
    total = _TOTAL.search(text)
    if total is None:
        raise ValueError("no line 'Total warnings: N'")
    results = []
    for bullet in _BULLET.split(text[total.end():])[1:]:
        named = _CHECKER.match(bullet.strip())
        if named is None:
            raise ValueError(f"a warning without a checker's name: {bullet.strip()[:80]!r}")
        head = named[2].split("\n", 1)[0]
        places = list(_PLACE.finditer(head)) or list(_PLACE.finditer(named[2]))
        place = places[-1] if _PLACE.search(head) else places[0] if places else None
        message = (_PLACE.sub("", head) if place else head).strip(" :,-")
        results.append((place[1] if place else "", finding(
            TOOL, named[1], message or named[1], int(place[2]) if place else 1, int(place[3] or 0) if place else 0)))
    if len(results) != int(total[1]):
        raise ValueError(f"{total[1]} warnings announced, {len(results)} there")
    return results
