"""Mutations that turn these red: a folder scan that takes a file which lacks a member; a parameter passed over that no
caller gives, or that a caller gives and the file does not take; two parameters that changed places.
"""
from __future__ import annotations

from types import SimpleNamespace
from typing import Protocol

import pytest

from secgen_lib import analyzers, languages, tasks
from secgen_lib.core import contracts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.settings import ModelSpec
from secgen_lib.generation import models


class Named(Protocol):
    NAME: str


class Tool(Named, Protocol):
    def check(self, code: str, limit: float = 1, *, quiet: bool = False) -> bool:
        """Whether all is well."""


@pytest.mark.parametrize(("check", "lacking"), [
    (lambda code, limit=3, *, quiet=True: True, []),
    (lambda code, limit=3, **further: True, []),
    (lambda code, limit=3, more=2, *, quiet=True: True, []),
    (lambda code, limit=3: True, ["check() takes no quiet"]),
    (lambda code, limit, *, quiet: True, ["check() has no default for limit", "check() has no default for quiet"]),
    (lambda code, limit=3, *, quiet=True, more: True, ["check() asks for more, which no caller gives"]),
    (lambda limit=3, code="", *, quiet=True: True, ["check() takes limit, code in another order than code, limit"]),
    (7, ["check is not a function"])])
def test_parameters_are_held(check, lacking):
    assert list(contracts.lacks(SimpleNamespace(NAME="x", check=check), Tool)) == lacking


def test_all_that_is_missing_is_one_line():
    with pytest.raises(SecgenError, match=r"^mine.py: keeps no Tool: NAME is missing; check is missing; .*contracts"):
        contracts.require(SimpleNamespace(), Tool, "mine.py")


def one_of_each():
    return [(languages.get("c"), languages.Language, "stub", languages.get.cache_clear, lambda: languages.get("c")),
            (analyzers.load("cppcheck"), analyzers.Analyzer, "CANARY", analyzers._modules.cache_clear, analyzers.names),
            (tasks.get("lab"), tasks.TaskSet, "load", lambda: None, lambda: tasks.load("lab")),
            (__import__("secgen_lib.generation.models.openai_chat", fromlist=["load"]), models.Backend, "load",
             lambda: None, lambda: models.load(ModelSpec(backend="openai_chat", name="m", base_url="http://x/v1")))]


@pytest.mark.parametrize("place", range(4), ids=["language", "analyzer", "data set", "model"])
def test_a_file_that_lacks_a_member_is_named(monkeypatch, place):
    module, protocol, member, forget, scan = one_of_each()[place]
    contracts.require(module, protocol, "here")
    scan()
    with monkeypatch.context() as patch:
        patch.delattr(module, member)
        forget()
        with pytest.raises(SecgenError, match=rf"{module.__name__}: keeps no {protocol.__name__}: {member} is missing"):
            scan()
    forget()
    scan()


def test_what_a_model_answers_by_is_a_protocol_too():
    assert not list(contracts.lacks(SimpleNamespace(
        identity="x", generate=lambda conversations, seeds, *, temperature, top_p, max_new_tokens, stop=(),
        stop_at_fence=False, on_answer=None, on_tokens=None: []), models.Model))
    from secgen_lib.generation.models.openai_chat import ChatServer

    assert not list(contracts.lacks(ChatServer((), "m", "id", 4), models.Model))
