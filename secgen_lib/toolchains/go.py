"""Go and testify's source."""
from __future__ import annotations

import os
import shutil
from functools import cache
from pathlib import Path

from secgen_lib.toolchains import Broken, ask

TESTIFY = "github.com/stretchr/testify/assert"
PLACES = ("/usr/share/gocode",)  # where Debian puts Go libraries


@cache
def root() -> Path:
    """GOROOT, from where ``go`` on the path really is. Raises :class:`Broken`."""
    executable = shutil.which("go")
    if executable is None:
        raise Broken("go is not on the path")
    return Path(executable).resolve().parent.parent


def readable() -> tuple[str, ...]:
    """What the tools need that is not part of the system."""
    return () if root().is_relative_to("/usr") else (str(root()),)


@cache
def version() -> str:
    """What ``go version`` says. Raises :class:`Broken`."""
    return ask([str(root() / "bin" / "go"), "version"], readable=readable(), env=environment("/tmp"))


@cache
def library() -> str:
    """The GOPATH in which testify's source lies. Raises :class:`Broken`."""
    own = [os.environ["GOPATH"]] if os.environ.get("GOPATH") else [str(Path.home() / "go")]
    for place in (*own, *PLACES):
        if Path(place, "src", TESTIFY).is_dir():
            return place
    raise Broken("testify is not there (Debian: golang-github-stretchr-testify-dev)")


def environment(cache_place: str) -> dict[str, str]:
    """What Go's tools are told: no network, no modules, ``cache_place`` to write to."""
    return {"GOROOT": str(root()), "GO111MODULE": "off", "GOPROXY": "off", "GOFLAGS": "", "GOTOOLCHAIN": "local",
            "GOCACHE": cache_place, "GOPATH": "/nonexistent", "GOTELEMETRY": "off"}
