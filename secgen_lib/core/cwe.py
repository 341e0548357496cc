"""The names and descriptions of weaknesses, from MITRE's CWE list 4.18 (https://cwe.mitre.org, free to use with its
name)."""
from __future__ import annotations

from functools import cache
from importlib import resources


@cache
def _known() -> dict[str, str]:
    import yaml

    text = resources.files("secgen_lib.resources").joinpath("cwe.yaml").read_text(encoding="utf-8")
    return {str(name): " ".join(str(said).split()) for name, said in yaml.safe_load(text).items()}


def describe(name: str) -> str:
    """``Out-of-bounds Read: The product reads data past ...`` for ``CWE-125``; empty where the list here lacks it."""
    return _known().get(name, "")
