"""The name of a language's results changes with every file that decides them: an old verdict is not replayed."""
from __future__ import annotations

import ast
import shutil

import pytest

from secgen_lib import languages
from secgen_lib.languages import base

COPIED = ("languages", "toolchains")
PACKAGES = {name: languages.get(name).__name__.split(".")[-2] for name in languages.names()}
"""language -> its package"""


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """A copy of what languages are made of."""
    root = tmp_path_factory.mktemp("library")
    for name in COPIED:
        shutil.copytree(base.LIBRARY / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    return root


def changed(path):
    """The file with another last byte."""
    content = path.read_bytes()
    return content[:-1] + bytes([content[-1] ^ 1])


@pytest.mark.parametrize(("language", "file"), [
    (language, path.relative_to(base.LIBRARY).as_posix())
    for language, package in PACKAGES.items() for path in base.files(package)])
def test_a_byte_of_any_file_changes_the_identity(library, language, file):
    package, path = PACKAGES[language], library / file
    before, content = base.source_digest(package, library), path.read_bytes()
    path.write_bytes(changed(path))
    try:
        assert base.source_digest(package, library) != before
    finally:
        path.write_bytes(content)
    assert base.source_digest(package, library) == before


@pytest.mark.parametrize("language", PACKAGES)
def test_every_file_beside_a_language_is_one_of_its_files(library, language):
    """Whatever its type, and one that is added as well."""
    package = PACKAGES[language]
    own = {path for path in (base.LIBRARY / "languages" / package).rglob("*")
           if path.is_file() and "__pycache__" not in path.parts}
    assert own and own <= set(base.files(package))
    assert {path.relative_to(base.LIBRARY) for path in base.files(package)} >= {
        path.relative_to(base.LIBRARY) for folder in ("runtime", "text") for path in
        (base.LIBRARY / "languages" / folder).glob("*.py")}
    before, new = base.source_digest(package, library), library / "languages" / package / "new.data"
    new.write_bytes(b"\0")
    try:
        assert base.source_digest(package, library) != before
    finally:
        new.unlink()


@pytest.mark.parametrize("language", PACKAGES)
def test_what_a_language_imports_is_among_its_files(language):
    """The packages are found in the text; what Python's own reader sees must be there."""
    mine, waiting, seen = set(base.files(PACKAGES[language])), [f"languages/{PACKAGES[language]}"], set()
    while waiting:
        folder = waiting.pop()
        if folder in seen:
            continue
        seen.add(folder)
        for path in (base.LIBRARY / folder).glob("*.py"):
            assert path in mine
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and node.module:
                    names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
                elif isinstance(node, ast.Import):
                    names = [alias.name for alias in node.names]
                else:
                    continue
                waiting += ["/".join(name.split(".")[1:3]) for name in names
                            if name.startswith("secgen_lib.languages.") and name.count(".") > 1
                            and (base.LIBRARY / "/".join(name.split(".")[1:3])).is_dir()]


def test_a_language_does_not_depend_on_another(library):
    before = {package: base.source_digest(package, library) for package in PACKAGES.values()}
    path = library / "languages" / "go" / "wire.go"
    content = path.read_bytes()
    path.write_bytes(changed(path))
    try:
        assert [package for package in before if base.source_digest(package, library) != before[package]] == ["go"]
    finally:
        path.write_bytes(content)


def test_the_packages_are_those_that_are_known():
    assert {package: base.packages(package) for package in PACKAGES.values()} == {
        "c": ["c", "runtime", "text"], "cpp": ["c", "cpp", "runtime", "text"],
        "rust": ["c", "runtime", "rust", "text"], "go": ["go", "runtime", "text"],
        "java": ["java", "jvm", "runtime", "text"], "kotlin": ["jvm", "kotlin", "runtime", "text"],
        "javascript": ["javascript", "runtime", "text"], "python": ["python", "runtime", "text"]}


def test_versions_are_part_of_the_identity():
    assert base.identity("go", "go1.19") != base.identity("go", "go1.20") != base.identity("rust", "go1.20")
