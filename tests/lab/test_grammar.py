"""The grammar: what it must hold, that it knows its own programs, and that the real tools agree with its labels."""
from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib import analyzers, languages
from secgen_lib.errors import SecgenError
from secgen_lib.lab import grammar
from secgen_lib.lab.grammar import WRONG

FAMILIES = grammar.families()
PAIRS = [(f, v) for f in FAMILIES for v in f.variants]


def some(seed: int, n: int):
    """``n`` variants, other ones for another seed."""
    return random.Random(seed).sample(PAIRS, n)


def test_families_classes_and_variants_are_as_many_as_promised():
    assert len(FAMILIES) >= 14
    assert len({v.defect for _, v in PAIRS} - {"", WRONG}) >= 8
    for f in FAMILIES:
        assert len(f.correct) >= 2 and len(f.defective) >= 4 and len(f.statements) >= 3
        assert len({v.name for v in f.variants}) == len(f.variants)
        assert all(f.variant(v.fix) in f.correct for v in f.variants if v.defect)
    assert len({v.code for _, v in PAIRS}) == len(PAIRS)


def test_an_identifier_stands_in_one_pool_only():
    owners: dict[str, set[str]] = {}
    for name, pool in grammar.POOLS.items():
        for value in pool:
            if value.isidentifier() and name not in ("type", "signed"):
                owners.setdefault(value, set()).add(name)
    assert {v: p for v, p in owners.items() if len(p) > 1} == {}


@given(st.integers(0, 10**9))
@settings(max_examples=60, deadline=None)
def test_a_program_is_recognised_as_its_variant_and_no_other_is(seed):
    rng = random.Random(seed)
    family = rng.choice(FAMILIES)
    item, variant = grammar.instance(family, rng), rng.choice(family.variants)
    program = item.program(variant, rng)
    assert "$" not in program and item.declaration.split(";")[0] in program
    assert grammar.recognise(item, program) is variant
    assert grammar.recognise(item, program.replace("return", "return 0 +", 1)) is None


@given(st.integers(0, 10**9))
@settings(max_examples=60, deadline=None)
def test_no_name_is_used_for_two_things(seed):
    rng = random.Random(seed)
    family = rng.choice(FAMILIES)
    item = grammar.instance(family, rng)
    names = [v for v in [*item.slots.values(), *item.draw_local(rng).values()] if v.isidentifier()]
    assert len(names) == len(set(names))


def test_an_edit_that_does_not_fit_is_refused():
    with pytest.raises(SecgenError, match="occurs 0 times"):
        grammar.bad("x", FAMILIES[0].correct[0], WRONG, ("no such text", ""))
    with pytest.raises(SecgenError, match="no defect class"):
        grammar.bad("x", FAMILIES[0].correct[0], "typo")
    with pytest.raises(SecgenError, match="choose from append"):
        grammar.family("appendix")


@pytest.mark.slow
def test_the_real_tools_agree_with_the_labels():
    """Correct variants pass everything; each other one fails a hidden test or is flagged (a sample; seeded)."""
    c = languages.get("c")
    correct = [(f, v) for f in FAMILIES for v in f.correct][::2]
    chosen = correct + [pair for pair in some(3, 40) if pair[1].defect]
    rng = random.Random(11)
    items = [grammar.instance(f, rng) for f, _ in chosen]
    codes = [item.program(v, rng) + "\n" for item, (_, v) in zip(items, chosen, strict=True)]
    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(lambda pair: c.execute(pair[0], pair[1].task("test")), zip(codes, items, strict=True)))
    programs = [analyzers.Program(str(i), "c", code) for i, code in enumerate(codes)]
    tools = {tool: analyzers.run(tool, programs) for tool in ("clang_tidy", "gcc_analyzer", "cppcheck")}
    for i, ((family, variant), executed) in enumerate(zip(chosen, done, strict=True)):
        where = f"{family.name}/{variant.name}"
        assert executed.builds, (where, executed.build_error)
        passed = {suite: status == "passed" for suite, (status, _) in executed.suites.items()}
        flagged = any(analyzers.defects(runs[i]) for runs in tools.values())
        if not variant.defect:
            assert all(passed.values()), (where, executed.suites)
        elif variant.defect == WRONG:
            assert not (passed["functional"] and passed["security"]), where
            assert executed.suites["security"][0] != "violation" or not passed["functional"], where
        else:
            assert not (passed["functional"] and passed["security"]) or flagged, where
