"""Names as people write them. Mutations that turn these red: a variant refused; an alias of a name that is not there;
two names of one spelling of which one is guessed; a Python list in a message; a message without a way on."""
from __future__ import annotations

import itertools

import pytest

from secgen_lib import analyzers, languages, tasks
from secgen_lib.core import spelling
from secgen_lib.core.config import load_config, profiles
from secgen_lib.core.errors import SecgenError
from secgen_lib.generation.models.weights import catalogue

TOOLS = ["clang_tidy", "clang_analyzer", "go_vet", "mypy"]


@pytest.mark.parametrize("given", ["clang_tidy", "clang-tidy", "Clang-Tidy", "CLANGTIDY", " clang tidy "])
def test_hyphens_capitals_and_spaces_make_no_difference(given):
    assert spelling.known(given, TOOLS) == "clang_tidy"


@pytest.mark.parametrize(("given", "name"), [("C++", "cpp"), ("cpp", "cpp"), ("JS", "javascript"), ("golang", "go"),
                                             ("Python", "python"), ("c", "c"), ("C#", None), ("", None)])
def test_other_names_of_languages(given, name):
    assert spelling.known(given, languages.names(), spelling.LANGUAGES) == name


def test_an_alias_of_what_is_not_there_is_none():
    assert spelling.known("c++", ["c", "go"], spelling.LANGUAGES) is None


def test_two_names_of_one_spelling_are_not_guessed():
    assert spelling.known("A-B", ["a_b", "ab"]) is None and spelling.known("ab", ["a_b", "ab"]) == "ab"


def test_no_two_names_of_ours_are_spelled_alike():
    for names in (analyzers.names(), languages.names(), tasks.names(), profiles(), catalogue.entries()):
        for one, other in itertools.combinations(names, 2):
            assert spelling.known(one.upper(), (one, other)) == one


def test_what_is_near_is_asked_and_what_is_not_is_listed():
    assert spelling.meant("clang_tydi", TOOLS) == "did you mean 'clang_tidy'?"
    assert spelling.meant("zzz", TOOLS) == "there are clang_tidy, clang_analyzer, go_vet, mypy"
    assert spelling.meant("zzz", TOOLS[:1], "choose one of") == "choose one of clang_tidy"
    assert spelling.meant("zzz", []) == "there are none"
    assert spelling.meant("jss", ["javascript"], aliases=spelling.LANGUAGES) == "did you mean 'javascript'?"
    with pytest.raises(SecgenError, match="^tools: no analyzer 'clnag_tidy'; did you mean 'clang_tidy'?"):
        spelling.named("clnag_tidy", TOOLS, "analyzer", "tools")


@pytest.mark.parametrize(("given", "name"), [("Lab", "lab"), ("qwen2.5_coder_0.5B", "qwen2.5-coder-0.5b")])
def test_a_profile_as_people_write_it_is_the_profile(given, name):
    assert load_config(given) == load_config(name)


def test_each_kind_of_name_is_looked_up_here():
    # kills: one of the ways in that knows names of its own
    assert (analyzers.named("Go-Vet"), tasks.named("Human-Eval"), tasks.named("mbpp+"), tasks.named("x.jsonl")) == (
        "go_vet", "humaneval", "mbpp_plus", "x.jsonl")
    assert catalogue.get("Qwen2.5-Coder-0.5B").name == "qwen2.5-coder-0.5b"
    for look, said in ((lambda: analyzers.named("bandti"), "did you mean 'bandit'"),
                       (lambda: tasks.named("humanevall"), "no data set 'humanevall'; did you mean 'humaneval'"),
                       (lambda: tasks.get("Human-Eval"), "did you mean 'humaneval'"),
                       (lambda: languages.get("C++"), "no language 'C.+'; did you mean 'cpp'"),
                       (lambda: load_config("laab"), "laab: no such profile; did you mean 'lab'"),
                       (lambda: catalogue.get("qwen2.5-coder-05"), "did you mean 'qwen2.5-coder-0.5b'")):
        with pytest.raises(SecgenError, match=said):
            look()
