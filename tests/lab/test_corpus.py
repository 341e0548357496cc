"""The corpus: its shares, its wording, and that it quotes the real tools."""
from __future__ import annotations

import random
from collections import Counter
from itertools import islice

import pytest

from secgen_lib import analyzers
from secgen_lib.core import prompts
from secgen_lib.lab import corpus, grammar, observed
from secgen_lib.lab.corpus import CorpusSpec
from secgen_lib.lab.grammar import WRONG

EXAMPLES = list(islice(corpus.stream(CorpusSpec(), 1), 3000))


def test_the_same_seed_gives_the_same_corpus_and_the_hash_names_it():
    assert list(islice(corpus.stream(CorpusSpec(), 1), 50)) == EXAMPLES[:50]
    hashes = {corpus.corpus_hash(CorpusSpec(), 0, 50), corpus.corpus_hash(CorpusSpec(), 1, 50),
              corpus.corpus_hash(CorpusSpec(bad_share=0.1), 0, 50)}
    assert len(hashes) == 3


def test_kinds_come_in_the_stated_shares():
    got = Counter(e.kind for e in EXAMPLES)
    for kind, share in corpus.KINDS.items():
        # families without an example of a kind give a plain task instead
        assert got[kind] / len(EXAMPLES) == pytest.approx(share, abs=0.035)


@pytest.mark.parametrize("share", [0.1, 0.4, 0.6])
def test_the_bad_share_is_what_is_asked_for(share):
    spec, rng = CorpusSpec(bad_share=share), random.Random(2)
    drawn = [corpus.draw_variant(rng.choice(grammar.families()), spec, rng) for _ in range(4000)]
    bad = sum(v.defect not in ("", WRONG) for v in drawn)
    assert bad / len(drawn) == pytest.approx(share, abs=0.025)
    assert sum(v.defect == WRONG for v in drawn) / len(drawn) == pytest.approx(spec.wrong_share, abs=0.015)


def test_expected_shares_add_up_and_match_the_draws():
    family, spec, rng = grammar.family("reverse_copy"), CorpusSpec(), random.Random(3)
    shares = corpus.expected(family, spec)
    assert sum(shares.values()) == pytest.approx(1)
    drawn = Counter(corpus.draw_variant(family, spec, rng).defect for _ in range(8000))
    for defect, share in shares.items():
        assert drawn[defect] / 8000 == pytest.approx(share, abs=0.02)


def test_conversations_alternate_and_answers_are_fenced_programs():
    for e in EXAMPLES:
        if e.kind == "copy":
            assert e.messages[0]["content"] == "Copy: " + e.messages[1]["content"]
            continue
        assert [m["role"] for m in e.messages] == ["user", "assistant", "user", "assistant"][:len(e.messages)]
        for m in e.messages:
            assert "${" not in m["content"]
            if m["role"] == "assistant":
                assert m["content"].startswith("```c\n") and m["content"].endswith("\n```")


def test_repairs_use_the_suites_own_words():
    said = [e.messages[2]["content"] for e in EXAMPLES if e.kind == "findings"]
    line = prompts.finding_line(_finding())
    assert all(text.startswith("A static analyzer reports:\nline ") for text in said)
    assert all(text.endswith(prompts.CORRECT) for text in said)
    assert corpus.findings_message([line]) == prompts.feedback(findings=[_finding()])
    assert all(e.messages[2]["content"] == prompts.REVISE for e in EXAMPLES if e.kind == "revise")
    assert all("error: " in e.messages[2]["content"] for e in EXAMPLES if e.kind == "build")


def _finding():
    from secgen_lib.core.records import Finding

    return Finding("clang-analyzer-core.DivideZero", "clang_tidy", ("CWE-369",), "zero value", "error",
                   "Division by zero", 7)


def test_about_the_stated_share_of_repairs_ends_well():
    repairs = [e for e in EXAMPLES if e.kind == "findings"]
    good = sum(not grammar.family(e.family).variant(e.variant).defect for e in repairs)
    assert 0.6 < good / len(repairs) < 0.7 + 0.15 * 0.55


def test_some_repairs_of_reported_defects_are_careless():
    family = grammar.family("bounded_copy")
    found, rng = Counter(), random.Random(5)
    for _ in range(4000):
        item = grammar.instance(family, rng)
        local = item.draw_local(rng)
        asked = {"role": "user", "content": item.prompt}
        e = corpus._repair("findings", item, local, CorpusSpec(), rng, asked)
        said = grammar.recognise(item, e.messages[1]["content"][5:-4])
        if said.name == "strcpy":
            found[e.variant] += 1
    assert family.variant("strlen_edge").hides == "strcpy"
    share = found["strlen_edge"] / found.total()
    assert share == pytest.approx(0.7 * CorpusSpec().careless_share, abs=0.08)
    assert found["strlen"] > found["strlen_edge"]


def test_a_fix_is_correct_and_clean_by_the_teacher():
    for family in grammar.families():
        for variant in family.variants:
            fixed = corpus.fixed(family, variant)
            assert not fixed.defect and not observed.flagged(family, fixed)


def test_some_defects_are_missed_by_the_teacher_and_some_safe_programs_flagged():
    pairs = [(f, v) for f in grammar.families() for v in f.variants]
    bad = [observed.flagged(f, v) for f, v in pairs if v.defect not in ("", WRONG)]
    assert 0.4 < sum(bad) / len(bad) < 0.8
    assert any(observed.flagged(f, v) for f, v in pairs if not v.defect)


def test_the_recorded_findings_are_what_the_teacher_says_today():
    rng = random.Random(17)
    pairs = rng.sample([(f, v) for f in grammar.families() for v in f.variants], 48)
    items = [grammar.instance(f, rng) for f, _ in pairs]
    slots = [{**item.slots, **item.draw_local(rng)} for item in items]
    programs = [analyzers.Program(str(i), "c", grammar.fill(v.code, s) + "\n")
                for i, ((_, v), s) in enumerate(zip(pairs, slots, strict=True))]
    for (f, v), s, run in zip(pairs, slots, analyzers.run("clang_tidy", programs), strict=True):
        said = [prompts.finding_line(found) for found in analyzers.defects(run)]
        assert sorted(said) == sorted(observed.findings(f, v, s)), f"{f.name}/{v.name}"


def test_templates_find_the_slot_behind_each_difference():
    slots = [{"p": "mem", "e": "-5"}, {"p": "ptr", "e": "-10"}]
    assert observed.template(["leak of 'mem', not -5", "leak of 'ptr', not -10"], slots, "x") == \
        "leak of '${p}', not -${e_abs}"
    assert observed.with_digits(slots[0])["e_abs"] == "5"
