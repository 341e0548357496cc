"""The house rules: imports go one way only, nothing heavy at import, no file that hides a habit we do not have."""
from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
LIBRARY = ROOT / "secgen_lib"
ORDER = ["core", "sandbox", "toolchains", "languages", "analyzers", "lab", "tasks", "judging", "generation", "training",
         "metrics", "calibration", "evaluate", "reporting", "experiment", "shipping", "cli", "start"]
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


def _layer(module: str) -> str:
    return module.split(".")[1]


def test_every_module_has_its_place():
    places = {_layer(module) for module in _modules() if "." in module}
    assert places == set(ORDER), f"give {sorted(places ^ set(ORDER))} a place in ORDER and in docs/architecture.md"


def test_imports_go_one_way():
    wrong = []
    for module in _modules():
        for other in _imports(module):
            assert other in _modules() and "." in other, f"{module} imports {other}: name the module itself"
            if "." in module and ORDER.index(_layer(other)) > ORDER.index(_layer(module)):
                wrong.append(f"{module} imports {other}")
    assert not wrong


def test_no_circle_of_modules():
    """Inside a layer, too; an import within a function counts."""
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


def test_what_is_private_stays_in_its_package():
    wrong = [f"{module} imports {other}" for module in _modules() for other in _imports(module)
             if re.search(r"\._(?!_)", other) and not module.startswith(other.rsplit("._", 1)[0])]
    assert not wrong


def test_the_page_draws_the_same_order():
    page = (ROOT / "docs" / "architecture.md").read_text()
    drawn = re.findall(r"^\| `([a-z]+)/?` \|", page, flags=re.MULTILINE)
    assert drawn == ORDER


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
