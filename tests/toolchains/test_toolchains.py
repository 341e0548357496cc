"""Where the tools are: one word for what is missing, and nothing shown to a sandbox that is not there."""
from __future__ import annotations

import importlib
import os
import pkgutil
from pathlib import Path

import pytest

from secgen_lib import sandbox, toolchains
from secgen_lib.toolchains import Broken, ask, clang, gcc, go, jdk, node, or_why, rust

MODULES = [importlib.import_module(f"{toolchains.__name__}.{info.name}")
           for info in pkgutil.iter_modules(toolchains.__path__)]


@pytest.fixture
def nothing_installed(monkeypatch, tmp_path):
    """A machine whose path and home are empty; what was found before is forgotten, and so is this afterwards."""
    cached = [value for module in MODULES for value in vars(module).values() if hasattr(value, "cache_clear")]
    for one in cached:
        one.cache_clear()
    for name, value in (("PATH", str(tmp_path)), ("HOME", str(tmp_path))):
        monkeypatch.setenv(name, value)
    for name in ("CARGO_HOME", "KOTLIN_HOME", "GOPATH"):
        monkeypatch.delenv(name, raising=False)
    yield
    for one in cached:
        one.cache_clear()


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_a_toolchain_says_its_version_or_what_is_missing(module):
    told = or_why(module.version)
    assert told.strip() and "\x1b" not in told


@pytest.mark.parametrize(("find", "missing"), [
    (node.node, "node is not on the path"), (node.version, "node is not on the path"),
    (go.root, "go is not on the path"), (go.version, "go is not on the path"),
    (rust.toolchain, "rustc is not on the path"), (rust.version, "rustc is not on the path"),
    (jdk.kotlin_version, "kotlinc"),
])
def test_what_is_missing_is_named(nothing_installed, find, missing):
    with pytest.raises(Broken, match=missing):
        find()
    assert missing in or_why(find)


def test_without_clang_its_packages_are_named(monkeypatch, tmp_path):
    """The sandbox's path counts, where programs are built."""
    monkeypatch.setattr(clang, "PATH", str(tmp_path))
    clang.toolchain.cache_clear()
    try:
        with pytest.raises(Broken, match="clang is not on the path .*libclang-rt-19-dev llvm-19"):
            clang.toolchain()
    finally:
        clang.toolchain.cache_clear()


def test_without_a_jdk_there_is_no_release_and_nothing_to_show(nothing_installed):
    assert jdk.release() is None and jdk.paths() == () and jdk.kotlin_jars(["kotlin-stdlib"]) == ()


def test_a_tool_that_fails_is_broken_and_is_named_without_its_path():
    with pytest.raises(Broken, match=r"^no-such-tool \("):
        ask(["no-such-tool", "--version"])
    with pytest.raises(Broken, match=r"^sh \(it does not\)$"):
        ask(["/bin/sh", "-c", "echo it does not >&2; exit 3"])
    assert ask(["/bin/sh", "-c", "echo 1.0; echo 2.0 >&2"]) == "1.0\n2.0"


def test_of_several_tools_the_first_that_is_missing_is_named():
    assert gcc.lacking("sh-that-is-not", "gcc").startswith("sh-that-is-not (")
    assert gcc.lacking() is None
    lines = gcc.versions("awk", "tool-that-is-not").split("\n")
    assert len(lines) == 2 and lines[1].startswith("tool-that-is-not (")


@pytest.mark.parametrize("shown", [lambda: node.node()[1], go.readable, lambda: rust.toolchain().readable, jdk.paths])
def test_what_is_shown_to_a_sandbox_is_there_and_is_not_part_of_the_system(shown):
    try:
        paths = shown()
    except Broken as broken:
        pytest.skip(str(broken))
    assert all(os.path.exists(path) and not Path(path).is_relative_to("/usr") for path in paths)
    if paths:
        assert sandbox.run(["ls", *paths], readable=paths).status == "ok"


def test_a_class_path_outside_the_system_is_shown():
    assert jdk.outside(["/opt/a.jar", "/usr/share/java/b.jar"]) == [*jdk.paths(), "/opt/a.jar"]
