"""CONTRIBUTING.md does what it says: its files are written into a copy of the project, its commands are run there, and
what they print is what the page shows.
"""
from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^(?P<fence>`{3,})(?P<kind>\w+)(?: title=\"(?P<title>[^\"]+)\")?\n(?P<text>.*?)^(?P=fence)$",
                   re.MULTILINE | re.DOTALL)
AT_END = " (at its end)"
COPIED = ("secgen_lib", "tests", "notebooks")


class Block(NamedTuple):
    kind: str
    title: str
    text: str


def sections() -> Iterator[tuple[str, list[Block]]]:
    """(heading, its blocks) of the sections that have commands."""
    for section in re.split(r"^## ", PAGE, flags=re.M)[1:]:
        blocks = [Block(m["kind"], m["title"] or "", m["text"]) for m in BLOCK.finditer(section)]
        if any(block.kind == "bash" for block in blocks):
            yield section.splitlines()[0], blocks


SECTIONS = dict(sections())


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The project, to be changed."""
    for name in COPIED:
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def write(folder: Path, block: Block) -> None:
    path = folder / block.title.removesuffix(AT_END)
    assert block.title.endswith(AT_END) == path.exists(), f"{path.relative_to(folder)}: is it new, or added to?"
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "a", encoding="utf-8") as file:
        file.write(("\n" if block.title.endswith(AT_END) else "") + block.text)


def run(folder: Path, script: str) -> str:
    """What a block of commands prints; each of them must end well, in the copy and with its library."""
    before = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    kept = [entry for entry in before if entry and Path(entry).resolve() != ROOT]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([*kept, str(folder)]),
                   "SECGEN_RUNS": str(folder / "runs"),
                   "PATH": f"{folder / 'bin'}:{Path(sys.executable).parent}:{os.environ['PATH']}"}
    (folder / "bin").mkdir(exist_ok=True)
    command = folder / "bin" / "secgen"
    command.write_text(f"#!{sys.executable}\nfrom secgen_lib.start import main\nmain()\n")
    command.chmod(0o755)
    done = subprocess.run(["bash", "-eu", "-c", script], cwd=folder, env=environment, capture_output=True, text=True,
                          timeout=280, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_every_kind_of_extension_has_an_example():
    assert list(SECTIONS) == ["An analyzer", "A language", "A data set", "A model backend", "A stage", "A figure"]


@pytest.mark.slow
@pytest.mark.parametrize("name", SECTIONS)
def test_an_example_works_as_it_stands(name, copy):
    printed = None
    for block in SECTIONS[name]:
        if block.kind == "bash":
            assert not printed, f"{name}: the page does not show {printed!r}"
            printed = run(copy, block.text)
        elif block.kind == "text":
            assert printed == block.text
            printed = None
        else:
            write(copy, block)
    assert not printed, f"{name}: the page does not show {printed!r}"
