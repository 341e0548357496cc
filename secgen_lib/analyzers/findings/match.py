"""What became of each finding between a program and its successor in the loop.

Findings are matched within a tool by function, category and normalised statement (comments and spaces out):

* ``persistent``: the same statement of the same function still has a finding of the category; or a similar statement
  does; or the statement stands in a function of another name while its own is gone.
* ``deleted``: no match, and its code is gone: the function is, or nothing similar to the statement is left in it.
* ``fixed``: no match, and the code, or something similar, still stands there.
* ``introduced``: a finding of the successor without a match; ``revealed`` when the parent did not build, so that no
  tool could have seen it.
"""
from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from secgen_lib.analyzers.findings.outline import Outline, read
from secgen_lib.core.records import Fate, Finding

SHARED = 0.6
"""Share of a statement's names that must stand in another for the two to be similar (two of three, both of two)."""
SHAPE = 0.8
"""Likeness of two statements' tokens with all names alike, for code whose names were changed."""
_KEYWORDS = frozenset(
    "if else for while do return break continue switch case default goto sizeof int char float double void long short "
    "unsigned signed const static struct union enum typedef def class in not and or is pass None True False import "
    "from as with try except finally raise lambda yield del global nonlocal assert elif size_t".split())


def fates(parent_code: str, parent_findings: Sequence[Finding], child_code: str, child_findings: Sequence[Finding],
          parent_builds: bool, language: str = "c") -> list[tuple[Finding, Fate]]:
    """The fate of every finding: the parent's, in their order, then those of the child that are new."""
    parent, child = read(parent_code, language), read(child_code, language)
    partner = _partners(parent, parent_findings, child, child_findings)
    result: list[tuple[Finding, Fate]] = []
    for i, f in enumerate(parent_findings):
        if i in partner:
            result.append((f, "persistent"))
        else:
            result.append((f, "fixed" if _stands(f, parent, child) else "deleted"))
    new: Fate = "introduced" if parent_builds else "revealed"
    matched = set(partner.values())
    return result + [(f, new) for j, f in enumerate(child_findings) if j not in matched]


def _partners(parent: Outline, before: Sequence[Finding], child: Outline, after: Sequence[Finding]) -> dict[int, int]:
    """One-to-one: index in ``before`` -> index in ``after``; the stricter rule first."""
    partner: dict[int, int] = {}
    taken: set[int] = set()
    new_names = child.names() - parent.names()

    def same_place(f: Finding, g: Finding) -> bool:
        return parent.function(f.start_line) == child.function(g.start_line)

    def same_text(f: Finding, g: Finding) -> bool:
        return parent.statement(f.start_line) == child.statement(g.start_line)

    def moved(f: Finding, g: Finding) -> bool:
        return parent.function(f.start_line) not in child.names() and child.function(g.start_line) in new_names

    rules = (
        lambda f, g: same_place(f, g) and same_text(f, g) and f.rule_id == g.rule_id,
        lambda f, g: same_place(f, g) and same_text(f, g),
        lambda f, g: same_place(f, g) and _similar(parent.statement(f.start_line), child.statement(g.start_line)),
        lambda f, g: moved(f, g) and same_text(f, g),
        lambda f, g: moved(f, g) and _similar(parent.statement(f.start_line), child.statement(g.start_line)),
    )
    for rule in rules:
        for i, f in enumerate(before):
            if i in partner:
                continue
            for j, g in enumerate(after):
                if j not in taken and f.tool == g.tool and f.category == g.category and rule(f, g):
                    partner[i] = j
                    taken.add(j)
                    break
    return partner


def _stands(f: Finding, parent: Outline, child: Outline) -> bool:
    """Whether the finding's code, or something similar, still stands in the child."""
    name, statement = parent.function(f.start_line), parent.statement(f.start_line)
    before = parent.body(name)
    places = [name] if not name or name in child.names() else sorted(child.names() - parent.names())
    bodies = [child.body(place) for place in places]
    if not _ids(statement):
        # a brace or a bare return says nothing of the code it ends: ask whether half of the function is left
        return any(2 * sum(any(_similar(a, b) for b in body) for a in before if _ids(a)) >= sum(
            bool(_ids(a)) for a in before) and bool(body) for body in bodies)
    return any(_similar(statement, other) for body in bodies for other in body)


def _ids(statement: Sequence[str]) -> set[str]:
    return {t for t in statement if (t[0].isalpha() or t[0] == "_") and t not in _KEYWORDS}


def _similar(a: Sequence[str], b: Sequence[str]) -> bool:
    """The same tokens; or most of ``a``'s names in ``b``; or the same shape under other names."""
    if tuple(a) == tuple(b):
        return True
    ids = _ids(a)
    if ids and len(ids & _ids(b)) >= SHARED * len(ids):
        return True
    if min(len(a), len(b)) < 4 or not ids:
        return False
    return SequenceMatcher(None, _shape(a), _shape(b), autojunk=False).ratio() >= SHAPE


def _shape(statement: Sequence[str]) -> list[str]:
    return ["N" if t in _ids(statement) else t for t in statement]
