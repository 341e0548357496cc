"""The house rules: imports go one way only, nothing heavy at import, no file that hides a habit we do not have."""
from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LIBRARY = ROOT / "secgen_lib"
DATA = [LIBRARY / "calibration" / "suite" / name for name in ("c", "cpp", "go", "java", "javascript", "kotlin",
                                                              "python", "rust")]


@cache
def _modules() -> dict[str, Path]:
    """Module -> file. The programs of the calibration suite are data."""
    paths = [path for path in sorted(LIBRARY.rglob("*.py")) if not any(path.is_relative_to(data) for data in DATA)]
    return {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in paths}


def _imports(module: str) -> Iterator[str]:
    """The modules of this library that a module imports, wherever in its text."""
    for node in ast.walk(ast.parse(_modules()[module].read_text())):
        if isinstance(node, ast.ImportFrom):
            assert not node.level, f"{module} imports relatively: write the whole name"
            if (node.module or "").split(".")[0] == "secgen_lib":
                for alias in node.names:
                    whole = f"{node.module}.{alias.name}"
                    yield whole if whole in _modules() else node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "secgen_lib")


def _order() -> list[str]:
    """The packages, each built on those before it."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    return next(contract["layers"] for contract in contracts if contract["id"] == "layers")[::-1]


def _lint(root: Path) -> subprocess.CompletedProcess[str]:
    command = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(cache_dir=None, no_cache=True))"
    return subprocess.run([sys.executable, "-c", command], cwd=root, capture_output=True, text=True, check=False,
                          env={**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"})


def test_imports_keep_the_contracts():
    """``[tool.importlinter]`` of pyproject.toml: the order of packages, no circles, private modules."""
    done = _lint(ROOT)
    assert done.returncode == 0 and "3 kept, 0 broken" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize(("module", "line", "broken"), [
    ("core/errors.py", "from secgen_lib.cli import main", "Imports go one way"),
    ("core/errors.py", "def f():\n    from secgen_lib.core import store", "No circle"),
    ("languages/c/run.py", "from secgen_lib.sandbox import _launcher", "A module with a leading underscore"),
    ("unplaced/__init__.py", "", "Imports go one way")])
def test_a_contract_that_is_broken_is_seen(tmp_path, module, line, broken):
    shutil.copytree(LIBRARY, tmp_path / "secgen_lib", ignore=shutil.ignore_patterns("__pycache__", "suite", "weights"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    path = tmp_path / "secgen_lib" / module
    path.parent.mkdir(exist_ok=True)
    with open(path, "a") as file:
        file.write(f"\n{line}\n")
    done = _lint(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert re.search(rf"{broken}.* BROKEN", done.stdout) or f"{broken}" in done.stdout and "unplaced" in done.stdout


def test_modules_are_imported_by_their_own_name():
    """Not through ``secgen_lib`` itself, which is the way in for notebooks and users."""
    wrong = [f"{module} imports {other}" for module in _modules() for other in _imports(module)
             if other not in _modules() or "." not in other]
    assert not wrong


def test_no_circle_of_modules():
    """A package and its own modules, too; an import within a function counts."""
    done: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, f"a circle: {' -> '.join((*path, module))}"
        if module not in done:
            for other in _imports(module):
                if other != module:
                    visit(other, (*path, module))
            done.add(module)
    for module in _modules():
        visit(module, ())


def test_the_page_draws_the_same_order():
    page = (ROOT / "docs" / "architecture.md").read_text()
    table = re.search(r"(?:^\|.*\n)+", page, flags=re.MULTILINE)  # the page's first; later ones are of tables of a run
    assert table and re.findall(r"^\| `([a-z]+)/?` \|", table[0], flags=re.MULTILINE) == _order()


def test_importing_the_library_loads_nothing_heavy():
    code = "import sys, secgen_lib.cli; print([m for m in ('torch', 'transformers', 'pandas', 'matplotlib', " \
           "'IPython', 'papermill', 'pydantic') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_the_way_in_leads_to_what_it_names():
    import secgen_lib

    for name, place in secgen_lib._PUBLIC.items():
        module, _, item = place.partition(":")
        assert f"secgen_lib.{module}" in _modules() and (item or module.split(".")[-1]) == name
        assert getattr(secgen_lib, name) is not None and name in dir(secgen_lib)
    assert not hasattr(secgen_lib, "run"), "a name that is not there is an AttributeError"


def test_no_bare_except_no_shell_no_leftovers():
    found = []
    for path in _modules().values():
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if re.search(r"except\s*:|except Exception:|shell=True|\bTODO\b|\bFIXME\b|NotImplementedError", line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()}")
    assert not found


def test_files_stay_readable():
    """About 200 lines; a family of the lab, which is mostly C text, may be longer."""
    long = [f"{path.relative_to(ROOT)}: {n}" for path in _modules().values()
            if (n := len(path.read_text().splitlines())) > (400 if "families" in path.parts else 320)]
    assert not long
