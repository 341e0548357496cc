"""The frozen rules: ``taxonomy.yaml`` joined to findings. What it does not name is an error of category ``other``."""
from __future__ import annotations

import dataclasses
import fnmatch
import hashlib
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from secgen_lib.core.records import Finding

FILE = Path(__file__).with_name("taxonomy.yaml")
CATEGORIES = (
    "zero value", "buffer overflow", "null dereference", "uninitialised", "leak", "use after free", "integer overflow",
    "injection", "path traversal", "crypto", "format string", "resource", "concurrency", "build error", "type error",
    "other")
STYLE = "style"
STYLE_LEVELS = ("note", "none", "info", "advice", "like")
"""SARIF's levels that are no defect, and Infer's severities, which it writes in their place."""


@cache
def _file() -> dict[str, dict[Any, Any]]:
    import yaml

    return yaml.load(FILE.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


@cache
def table() -> dict[str, dict[str, Any]]:
    """tool -> rule -> ``style`` or ``{category, cwe?, messages?}``. clang-tidy's static analyzer has clang's rules."""
    rules = {tool: dict(entries) for tool, entries in _file().items() if tool != "cwe"}
    rules["clang_tidy"] |= {f"clang-analyzer-{rule}": entry for rule, entry in rules["clang_analyzer"].items()
                            if "." in rule}
    return rules


@cache
def fingerprint() -> str:
    """The hash of the rules, for the manifest and for cache keys."""
    return hashlib.sha256(FILE.read_bytes()).hexdigest()[:16]


@cache
def lookup(tool: str, rule_id: str) -> Any | None:
    """The entry of a rule: exact name first, then globs in the file's order; None when the rule is not there.

    gcc writes the level into some names (``-Wformat-overflow=``); the sign at the end is not part of the name here.
    """
    rules = table().get(tool, {})
    name = rule_id.rstrip("=")
    if name in rules:
        return rules[name]
    return next((entry for pattern, entry in rules.items() if fnmatch.fnmatchcase(name, pattern)), None)


def join(f: Finding) -> Finding:
    """The finding with ``category``, ``cwe_ids`` and ``level`` (``error`` a defect, ``note`` style)."""
    entry = lookup(f.tool, f.rule_id)
    if entry is None:
        return dataclasses.replace(f, category="other", cwe_ids=(), level="error")
    if entry != STYLE:
        entry = next((other for text, other in entry.get("messages", {}).items() if text in f.message), entry)
    if entry == STYLE:
        return dataclasses.replace(f, category=STYLE, cwe_ids=(), level="note")
    cwe = entry.get("cwe")
    return dataclasses.replace(f, category=entry["category"], cwe_ids=(f"CWE-{cwe}",) if cwe else (), level="error")


def place(f: Finding, rules: str = "") -> Finding:
    """:func:`join` by the rules of a tool of the file (``rules``, else the finding's own); of a tool that the file does
    not know, category and level by the finding's CWE and SARIF's level."""
    tool = rules or f.tool
    if tool in table():
        return dataclasses.replace(join(dataclasses.replace(f, tool=tool)), tool=f.tool)
    if f.level in STYLE_LEVELS:
        return dataclasses.replace(f, category=STYLE, level="note")
    return dataclasses.replace(f, category=category_of(f.cwe_ids), level="error")


def named_by_rules() -> dict[str, Counter[str]]:
    """CWE -> how many rules of the table give it each category."""
    counted: dict[str, Counter[str]] = {}
    for rules in table().values():
        for entry in rules.values():
            for variant in () if entry == STYLE else (entry, *entry.get("messages", {}).values()):
                if variant != STYLE and variant.get("cwe"):
                    counted.setdefault(f"CWE-{variant['cwe']}", Counter())[variant["category"]] += 1
    return counted


def cwes() -> dict[str, str]:
    """CWE -> category, of the file's own list."""
    return {f"CWE-{number}": category for number, category in _file()["cwe"].items()}


@cache
def _by_cwe() -> dict[str, str]:
    return {cwe: counts.most_common(1)[0][0] for cwe, counts in named_by_rules().items()} | cwes()


def category_of(cwe_ids: Sequence[str]) -> str:
    """The category of the first CWE that the file knows, by its list or else by most of its rules; ``other`` where it
    knows none.
    """
    return next((_by_cwe()[cwe] for cwe in cwe_ids if cwe in _by_cwe()), "other")
