"""The house rules: imports point upward only, nothing heavy at import, no file that hides a habit we do not have."""
from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
LIBRARY = ROOT / "secgen_lib"
ORDER = ["errors", "records", "prompts", "cache", "store", "naming", "tools", "settings", "config", "integrity",
         "sandbox", "languages", "analyzers", "lab", "tasks", "models", "recorded", "analyze", "judge", "loop",
         "preferences", "dpo", "metrics", "calibration", "evaluate", "conformance", "plots", "views", "manifests",
         "run", "selection", "report", "compare", "arms", "mining", "stages", "shipping", "pipeline", "promotion",
         "doctor", "cli", "start"]


def _modules():
    for path in sorted(LIBRARY.rglob("*.py")):
        if path.is_relative_to(LIBRARY / "calibration_suite"):
            continue  # data: programs with defects
        yield path, path.relative_to(LIBRARY).with_suffix("").parts[0]


def _imports(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("secgen_lib"):
            parts = node.module.split(".")
            yield from ([parts[1]] if len(parts) > 1 else [alias.name for alias in node.names])
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("secgen_lib."))


def test_every_module_has_its_place():
    places = {place for _, place in _modules()} - {"__init__"}
    assert places <= set(ORDER), f"give {sorted(places - set(ORDER))} a place in ORDER and in docs/architecture.md"


def test_imports_point_upward():
    wrong = []
    for path, place in _modules():
        if place == "__init__":
            continue
        for other in _imports(ast.parse(path.read_text())):
            if other != place and ORDER.index(other) > ORDER.index(place):
                wrong.append(f"{path.relative_to(ROOT)} imports {other}")
    assert not wrong


def test_the_page_draws_the_same_order():
    page = (ROOT / "docs" / "architecture.md").read_text()
    drawn = re.findall(r"`([a-z]+)/?`", page.split("## ")[0].split("`tests/test_architecture.py` holds it")[1])
    assert drawn == ORDER


def test_importing_the_library_loads_nothing_heavy():
    code = "import sys, secgen_lib.cli; print([m for m in ('torch', 'transformers', 'pandas', 'matplotlib', " \
           "'IPython', 'papermill', 'pydantic') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_no_bare_except_no_shell_no_leftovers():
    found = []
    for path, _ in _modules():
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if re.search(r"except\s*:|except Exception:|shell=True|\bTODO\b|\bFIXME\b|NotImplementedError", line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()}")
    assert not found


def test_files_stay_readable():
    """About 200 lines; a family of the lab, which is mostly C text, may be longer."""
    long = [f"{path.relative_to(ROOT)}: {n}" for path, _ in _modules()
            if (n := len(path.read_text().splitlines())) > (400 if "families" in path.parts else 320)]
    assert not long
