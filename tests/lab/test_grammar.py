"""The grammar: what it must hold, that it knows its own programs, and that the real tools agree with its labels."""
from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib.core.errors import SecgenError
from secgen_lib.lab import grammar, validate
from secgen_lib.lab.grammar import WRONG

FAMILIES = grammar.families()
PAIRS = [(f, v) for f in FAMILIES for v in f.variants]


def test_families_classes_and_variants_are_as_many_as_promised():
    assert len(FAMILIES) >= 40
    classes = Counter(v.defect for _, v in PAIRS if v.defect not in ("", WRONG))
    assert set(classes) == set(grammar.DEFECTS) and len(classes) >= 12 and min(classes.values()) >= 8
    for f in FAMILIES:
        assert len(f.correct) >= 2 and len(f.defective) >= 4 and len(f.statements) >= 3
        assert sum(v.defect == WRONG for v in f.variants) == 1
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
    """All variants of five families, other ones for another grammar; `secgen lab validate` holds all of them."""
    chosen = random.Random(grammar.grammar_hash()).sample(FAMILIES, 5)
    assert validate.problems(validate.validate(chosen)) == []
