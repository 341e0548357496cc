"""The pre-training corpus: conversations in the suite's own wording, with a stated share of bad answers.

Six kinds of conversation (:data:`KINDS`): the task alone; a program with the teacher's findings; one that does not
build; one that fails a public example; "revise" without findings; and practice in copying names and constants. The last
answer is what is learnt; an earlier program of the conversation is only read, so that repair turns do not raise the
share of bad programs.
"""
from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import sha256

from secgen_lib.core import prompts
from secgen_lib.core.prompts import Message
from secgen_lib.lab import grammar, observed
from secgen_lib.lab.grammar import WRONG, Family, Instance, Variant
from secgen_lib.lab.splits import reserved

KINDS = {"task": 0.57, "findings": 0.22, "build": 0.04, "example": 0.03, "revise": 0.09, "copy": 0.05}
_COPIED = (30, 70)


@dataclass(frozen=True)
class CorpusSpec:
    """The dials; all of them are in the model card."""

    bad_share: float = 0.4
    """Defective programs among the answers to a task."""
    wrong_share: float = 0.05
    """Wrong but safe ones."""
    flagged_weight: float = 2.0
    """How much likelier a defect that the teacher reports is than one that it misses."""
    repaired_share: float = 0.7
    """Repair turns that end with the corrected program; half of the rest keep the program, half draw another."""
    careless_share: float = 0.25
    """Repairs, of those that end well and could, that end with a defect that the teacher does not see instead."""
    revised_share: float = 0.25
    """Bad programs that are corrected when no finding is shown."""


@dataclass(frozen=True)
class Example:
    """One conversation; the last message is the answer to be learnt."""

    kind: str
    family: str
    variant: str
    """The variant of the last answer."""
    messages: tuple[Message, ...]


def draw_variant(family: Family, spec: CorpusSpec, rng: random.Random) -> Variant:
    """A variant by the corpus's shares of correct, wrong and defective programs."""
    p = rng.random()
    if p < spec.bad_share:
        weights = [spec.flagged_weight if observed.flagged(family, v) else 1.0 for v in family.defective]
        return rng.choices(family.defective, weights)[0]
    if p < spec.bad_share + spec.wrong_share:
        return rng.choice([v for v in family.variants if v.defect == WRONG])
    return rng.choice(family.correct)


def expected(family: Family, spec: CorpusSpec) -> dict[str, float]:
    """Defect class -> share of the answers to a task ("" for correct ones)."""
    shares = {"": 1 - spec.bad_share - spec.wrong_share, WRONG: spec.wrong_share}
    weights = [(v.defect, spec.flagged_weight if observed.flagged(family, v) else 1.0) for v in family.defective]
    for defect, weight in weights:
        shares[defect] = shares.get(defect, 0.0) + spec.bad_share * weight / sum(w for _, w in weights)
    return shares


def fixed(family: Family, variant: Variant) -> Variant:
    """What a repair should lead to: the variant's own correction, if the teacher accepts that one."""
    own = family.variant(variant.fix) if variant.fix else variant
    if not observed.flagged(family, own):
        return own
    return next(v for v in family.correct if not observed.flagged(family, v))


def sample(spec: CorpusSpec, rng: random.Random) -> Example:
    """One conversation about an instance that no split holds."""
    kind = rng.choices(list(KINDS), list(KINDS.values()))[0]
    if kind == "copy":
        return practice(rng)
    family = rng.choice(grammar.families())
    while reserved(item := grammar.instance(family, rng)):
        continue
    local = item.draw_local(rng)
    ask = {"role": "user", "content": item.prompt}
    variant = draw_variant(family, spec, rng)
    if kind == "task":
        return _example(kind, item, variant, local, [ask])
    if kind == "revise":
        # the loop asks only about programs that it does not accept
        variant = draw_variant(family, replace(spec, bad_share=1 - spec.wrong_share), rng)
        return _example(kind, item, _revised(family, variant, spec, rng), local,
                        [ask, _says(item, variant, local), {"role": "user", "content": prompts.REVISE}])
    if kind == "build":
        slots = {**item.slots, **local}
        programs = observed.slips(variant, slots, rng)
        for program in rng.sample(programs, len(programs)):
            if error := observed.build_error(program):  # a few slips do no harm: a name in a format string
                message = prompts.feedback(build_error=error)
                return _example(kind, item, variant, local,
                                [ask, _fenced(program), {"role": "user", "content": message}])
        return _example("task", item, variant, local, [ask])
    return _repair(kind, item, local, spec, rng, ask)


def practice(rng: random.Random) -> Example:
    """Names and constants to be written again in the same order: copying is what a small model learns last."""
    copied = " ".join(rng.choices(sorted(closed_words()), k=rng.randint(*_COPIED)))
    return Example("copy", "", "", ({"role": "user", "content": f"Copy: {copied}"},
                                    {"role": "assistant", "content": copied}))


def _repair(kind: str, item: Instance, local: Mapping[str, str], spec: CorpusSpec, rng: random.Random,
            ask: Message) -> Example:
    family, slots = item.family, {**item.slots, **local}
    shown = [v for v in family.variants if observed.flagged(family, v) == (kind == "findings")
             and (kind == "findings" or observed.example(family, v, slots))]
    if not shown:
        return _example("task", item, draw_variant(family, spec, rng), local, [ask])
    variant = rng.choice(shown)
    if kind == "findings":
        message = findings_message(observed.findings(family, variant, slots))
    else:
        message = prompts.feedback(failed_example=observed.example(family, variant, slots))
    p = rng.random()
    if p < spec.repaired_share:
        careless = [v for v in family.variants if v.hides == variant.name]
        after = rng.choice(careless) if careless and rng.random() < spec.careless_share else fixed(family, variant)
    elif p < (1 + spec.repaired_share) / 2:
        after = variant
    else:
        after = draw_variant(family, spec, rng)
    return _example(kind, item, after, local, [ask, _says(item, variant, local), {"role": "user", "content": message}])


def findings_message(lines: Sequence[str]) -> str:
    """The repair turn for findings that are already lines (``prompts.feedback`` takes records)."""
    return "A static analyzer reports:\n" + "\n".join(lines[:prompts.MAX_FINDINGS]) + f"\n{prompts.CORRECT}"


def _revised(family: Family, variant: Variant, spec: CorpusSpec, rng: random.Random) -> Variant:
    p = rng.random()
    if variant.defect and p < spec.revised_share:
        return fixed(family, variant)
    return draw_variant(family, spec, rng) if p > 0.9 else variant


def _says(item: Instance, variant: Variant, local: Mapping[str, str]) -> Message:
    return _fenced(grammar.fill(variant.code, {**item.slots, **local}))


def _fenced(program: str) -> Message:
    return {"role": "assistant", "content": prompts.fenced(program, "c")}


def _example(kind: str, item: Instance, variant: Variant, local: Mapping[str, str], messages: list[Message]) -> Example:
    return Example(kind, item.family.name, variant.name, (*messages, _says(item, variant, local)))


def stream(spec: CorpusSpec, seed: int) -> Iterator[Example]:
    """Endless examples; the same spec and seed give the same ones."""
    rng = random.Random(f"corpus|{seed}")
    while True:
        yield sample(spec, rng)


def corpus_hash(spec: CorpusSpec, seed: int, n: int = 2000) -> str:
    """SHA-256 (16 hex digits) over the spec and the first ``n`` examples."""
    made = stream(spec, seed)
    text = json.dumps([asdict(spec), KINDS, [asdict(next(made)) for _ in range(n)]], sort_keys=True)
    return sha256(text.encode()).hexdigest()[:16]


def closed_words() -> set[str]:
    """Every value of every pool: each must be one token."""
    return {value for pool in grammar.POOLS.values() for value in pool}
