"""A run on paper: its stages, with answers, tokens, hours and memory. ``secgen run PROFILE --dry``."""
from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from secgen_lib.core.settings import RunConfig
from secgen_lib.experiment.costs import devices as kinds
from secgen_lib.experiment.costs import plan, shapes, work
from secgen_lib.experiment.costs.generation import width, writing
from secgen_lib.experiment.costs.tuning import tuned
from secgen_lib.experiment.stages.tuning import not_run

WIDE = 140
"""Columns of what is said below the table."""


@dataclass(frozen=True)
class Line:
    """One line of a dry run; None where there is nothing to say."""

    stage: str
    what: str
    count: float | None = None
    most: int | None = None
    tokens: float | None = None
    hours: float | None = None
    memory: float | None = None
    fits: bool = True


@dataclass(frozen=True)
class Dry:
    """A dry run."""

    config: RunConfig
    head: str
    lines: tuple[Line, ...]
    notes: tuple[str, ...]


def run(config: RunConfig, devices: int, kind: str) -> Dry:
    """What a run takes on ``devices`` of a kind. No model is loaded; the tasks are. Raises :class:`SecgenError` as
    :mod:`shapes`, :mod:`devices` and :func:`work.counted` do."""
    plan.check(devices)
    device, shape, spec = kinds.get(kind), shapes.of(config.model.name), config.model
    counts = work.counted(config)
    lines = [Line("01_tasks", ", ".join(f"{split} {n:,}" for split, n in counts.tasks.items()),
                  sum(counts.tasks.values()), sum(counts.tasks.values()))]
    for part in counts.work:
        way = writing(shape, device, devices, spec, part.read, work.ANSWER, adapter=part.adapter)
        written = part.answers * work.ANSWER
        lines.append(Line(part.stage, part.what, part.answers, part.most, part.answers * part.read + written,
                          way.seconds(part.answers * part.read, written, part.answers, part.turns) / 3600, way.memory,
                          way.fits))
    alone = not_run(config)
    lines += _pairs(config, counts, alone)
    if not alone and counts.trainings:
        lines += _training(config, counts, devices, kind)
    judged = sum(part.answers for part in counts.work)
    lines = sorted(_joined(lines), key=lambda line: line.stage)
    notes = plan.assumptions(
        device, f"answers of {work.ANSWER} tokens; {100 * work.SENT_BACK:.0f} % of programs sent back, and of those "
        f"{100 * work.AGAIN:.0f} % again, as the 0.5B's; `at most`: all of them, each time",
        "memory: the longest answers and pairs that the settings allow; hours: one stage after another",
        "shares and sources: docs/run-on-gpus.md")
    judging = (f"judging {judged:,.0f} programs: about {judged * work.SHOWN_S / 3600:.1f} hours of one processor core, "
               "not in the hours above")
    head = f"{config.run_id}: {spec.name}, {shape.parameters / 1e6:,.0f} M parameters, on {devices} x {device.name}"
    return Dry(config, head, tuple(lines), (*textwrap.wrap(alone, WIDE), judging, "assumed:",
                                            *(f"  {note}" for note in notes)))


def _joined(lines: Sequence[Line]) -> list[Line]:
    """One line for all work of a name: data sets with other numbers of programs are one row."""
    joined: dict[tuple[str, str], Line] = {}
    for line in lines:
        before = joined.get((line.stage, line.what))
        if before is not None:
            sums = {name: getattr(before, name) + getattr(line, name) for name in ("count", "most", "tokens", "hours")}
            line = replace(line, **sums, memory=max(before.memory or 0, line.memory or 0),
                           fits=before.fits and line.fits)
        joined[line.stage, line.what] = line
    return list(joined.values())


def _pairs(config: RunConfig, counts: work.Counts, alone: str) -> list[Line]:
    if not counts.pairs:
        return []
    what = f"pairs of {config.train.pairs_of}" if config.train.pairs_of else "pairs mined"
    return [Line("05_preferences", f"{what}{', not tuned on' if alone else ''}", counts.pairs, config.train.max_pairs)]


def _training(config: RunConfig, counts: work.Counts, devices: int, kind: str) -> Iterator[Line]:
    """The trainings together: each has the devices to itself."""
    shape, device, train = shapes.of(config.model.name), kinds.get(kind), config.train
    ways = [tuned(shape, device, devices, train, side=counts.side, width=width(config.model), shard=shard)
            for shard in (False, devices > 1)]
    one, sharded = ways[0], not ways[0].fits and ways[1].fits
    chosen = ways[1] if sharded else one
    step = train.batch_size * train.grad_accum
    epochs = train.max_steps * step / counts.pairs if train.max_steps > 0 else train.epochs
    passes = 1 if devices == 1 else epochs  # several processes have no common file of the reference's results
    watch = writing(shape, device, 1, config.model, counts.side - work.ANSWER, work.ANSWER, adapter=True)
    looks = watch.seconds(counts.looks * (counts.side - work.ANSWER), counts.looks * work.ANSWER, counts.looks, 4)
    seconds = counts.pairs * (epochs * chosen.seconds_a_pair + passes * chosen.reference_a_pair) + looks
    yield Line("06_train_dpo", f"trainings of {epochs:g} epochs{', sharded' if sharded else ''}", counts.trainings,
               counts.trainings, counts.trainings * counts.pairs * epochs * 2 * counts.side,
               counts.trainings * seconds / 3600, chosen.bytes, chosen.fits)


def render(dry: Dry) -> str:
    """The dry run as lines for a terminal; sums by stage, and of all."""
    wide = max(len(line.what) for line in dry.lines)
    rows = [f"{'stage':<15} {'':{wide}} {'count':>7} {'at most':>8} {'tokens':>8} {'time':>8} {'memory, each':>13}"]
    rows += [_row(line, wide) for line in dry.lines]
    total = [line for line in dry.lines if line.hours is not None]
    memory = max(total, key=lambda line: line.memory or 0, default=Line("", ""))
    rows.append(_row(Line("all", "", None, None, sum(line.tokens or 0 for line in total),
                          sum(line.hours or 0 for line in total), memory.memory, all(x.fits for x in total)), wide))
    return "\n".join([dry.head, "", *rows, "", *dry.notes])


def _time(hours: float | None) -> str:
    return "" if hours is None else f"{hours:.1f} h" if hours >= 1 else f"{60 * hours:.1f} min"


def _row(line: Line, wide: int) -> str:
    def said(value: float | None, form: str) -> str:
        return "" if value is None else format(value, form)

    tokens = "" if line.tokens is None else f"{line.tokens / 1e6:.2f} M"
    memory = "" if line.memory is None else plan.gb(line.memory)
    row = (f"{line.stage:<15} {line.what:{wide}} {said(line.count, ',.0f'):>7} {said(line.most, ',d'):>8} {tokens:>8} "
           f"{_time(line.hours):>8} {memory:>13}{'' if line.fits else '  DOES NOT FIT'}")
    return row.rstrip()

