"""What is imported is declared, and what is declared is used. Mutations that turn these red: an import of a package
that came along with another, a dependency that nothing asks for any more.
"""
from __future__ import annotations

import ast
import json
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
NAMED_OTHERWISE = {"yaml": "pyyaml"}
"""Import -> distribution, where they differ by more than case and ``-``."""
PROGRAMS = {
    "jupyterlab": "make jupyter", "ipykernel": "the kernel of the notebooks",
    "clang-tidy": "analyzer", "cppcheck": "analyzer", "bandit": "analyzer", "flawfinder": "analyzer",
    "ruff": "analyzer, make lint", "mypy": "analyzer, make lint",
}
"""Declared, and run or found by others rather than imported: what for."""
OF_TESTS = {
    "pytest-timeout": "pyproject's --timeout", "import-linter": "tests/test_architecture.py runs it",
    "pytest-xdist": "make test", "sarif-tools": "reads our SARIF",
    "fastapi": "transformers serve", "uvicorn": "transformers serve", "openai": "transformers serve",
}


def _plain(name: str) -> str:
    return re.split(r"[=<>!\[ ;]", name, maxsplit=1)[0].lower().replace("_", "-")


def _declared() -> tuple[set[str], set[str]]:
    """What the library needs (the extra ``cluster`` included), and what its tests need beside that."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    needed = {_plain(item) for item in [*project["dependencies"], *extras["cluster"]]}
    assert {_plain(item) for item in extras["cluster"]} <= {_plain(item) for item in extras["test"]}, "CI has it"
    return needed, {_plain(item) for item in extras["test"]} - needed


INSIDE = "secgen_lib/tasks/_cweval_inside.py"
"""Runs in the sandbox, with the packages of ``make cweval``."""


def _sources(*folders: str) -> Iterator[tuple[str, str]]:
    """(path, Python text): modules, and the cells of the notebooks. Programs that are data are left out."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            if not name.startswith(("secgen_lib/calibration/suite/", "tests/examples/", "benchmarks/peers/", INSIDE)):
                yield name, path.read_text(encoding="utf-8")
        for path in sorted((ROOT / folder).glob("*.ipynb")):
            cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
            code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
            yield path.relative_to(ROOT).as_posix(), "\n".join(code)


def _imported(sources: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Distribution -> one file that imports it; the standard library and this repository left out."""
    ours = {"secgen_lib", "tests", "benchmarks", "peers", *(path.stem for path in (ROOT / "benchmarks").glob("*.py"))}
    found: dict[str, str] = {}
    for name, text in sources:
        for node in ast.walk(ast.parse(text)):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else \
                [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            for module in modules:
                top = module.split(".")[0]
                if top not in ours and top not in sys.stdlib_module_names:
                    found.setdefault(_plain(NAMED_OTHERWISE.get(top, top)), name)
    return found


def test_what_is_imported_is_declared():
    needed, of_tests = _declared()
    library, others = _imported(_sources("secgen_lib", "notebooks")), _imported(_sources("tests", "benchmarks"))
    assert {name: file for name, file in library.items() if name not in needed} == {}
    assert {name: file for name, file in others.items() if name not in needed | of_tests} == {}


def test_what_is_declared_is_used():
    needed, of_tests = _declared()
    library, others = _imported(_sources("secgen_lib", "notebooks")), _imported(_sources("tests", "benchmarks"))
    assert needed - library.keys() - PROGRAMS.keys() == set()
    assert of_tests - others.keys() - OF_TESTS.keys() == set()
    assert not needed & of_tests and not PROGRAMS.keys() - needed and not OF_TESTS.keys() - of_tests
