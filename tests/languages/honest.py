"""Honest programs that are unusual, and right: `=== name | what must hold of it`, then the program. What is refused of
them would bend every pass rate.
"""
from __future__ import annotations

import re
from pathlib import Path


def programs(language: str) -> list[tuple[str, str, str]]:
    """(name, what must hold, program) of ``honest_<language>.txt``."""
    text = Path(__file__).with_name(f"honest_{language}.txt").read_text(encoding="utf-8")
    parts = re.split(r"^=== (.+?) \| (.+)\n", text, flags=re.MULTILINE)[1:]
    return list(zip(parts[::3], parts[1::3], parts[2::3], strict=True))
