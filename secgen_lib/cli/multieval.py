"""``secgen multieval``: the project's own tasks, proved and counted."""
from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

import click


@click.group()
def multieval() -> None:
    """MultiEval: the tasks of multieval/, proved by tools (multieval/README.md)."""


@multieval.command()
@click.argument("problems", nargs=-1)
@click.option("--language", "-l", "only", multiple=True, help="Only this language (repeatable); all by default.")
@click.option("--since", metavar="COMMIT", help="Only problems of which a file changed since this commit.")
@click.option("--jobs", "-j", default=2, show_default=True, type=click.IntRange(1))
@click.option("--draft", is_flag=True, help="Pass over programs that are not written yet.")
@click.option("--record", is_flag=True, help="Keep what was seen in multieval/proved.jsonl, where all is proved.")
@click.option("--deep", is_flag=True, help="Mutants of the references, fuzzing, ten repetitions, too (hours for all).")
@click.option("--mutants", type=click.IntRange(1), help="So many mutants of each reference, drawn by a seed.")
@click.option("--executions", default=200_000, show_default=True, type=click.IntRange(0), help="Of each reference.")
@click.option("--repetitions", default=10, show_default=True, type=click.IntRange(0), help="Of each program.")
@click.option("--show", is_flag=True, help="Say what every program did in every test, and what each analyzer said.")
def validate(problems: tuple[str, ...], only: tuple[str, ...], since: str | None, jobs: int, draft: bool, record: bool,
             deep: bool, mutants: int | None, executions: int, repetitions: int, show: bool) -> None:
    """Hold PROBLEMS (all by default) to what the set promises: the reference passes and is clean, vulnerable programs
    pass the functional tests and fail the security test. Exit 1 where an instance is not proved.

    \b
      secgen multieval validate
      secgen multieval validate parse_port --language c --show
      secgen multieval validate --since HEAD~1
    """
    from tqdm import tqdm

    from secgen_lib.core.errors import SecgenError
    from secgen_lib.multieval import validate as validating
    from secgen_lib.tasks import multieval as tasks

    if unknown := sorted(set(problems) - set(tasks.problems())):
        raise SecgenError(f"no problem {unknown[0]!r}", tasks.folder(),
                          "a problem is a folder that holds a problem.yaml")
    if strange := sorted(set(only) - set(tasks.EXTENSIONS)):
        raise SecgenError(f"no language {strange[0]!r}", "multieval", f"choose from {', '.join(tasks.EXTENSIONS)}")
    names = list(problems) or tasks.problems()
    if since is not None:
        from secgen_lib.multieval import since as changes

        touched = changes.changed(since)
        names = [name for name in names if name in touched]
        if not names:
            click.echo(f"no problem changed since {since}: nothing to prove")
            return
    with tqdm(unit=" instances", file=sys.stderr, disable=None) as bar:
        rows = validating.validate(names, only, jobs, draft=draft, done=bar.update)
    click.echo(validating.table(rows))
    for row in rows:
        for problem in row.problems:
            click.echo(f"{row.problem}/{row.language}: {problem}" if row.language else problem)
        if show:
            click.echo("\n".join(validating.shown(row)))
    if record:
        from secgen_lib.multieval import record as records

        records.write(rows)
    failed = any(row.status == validating.UNPROVED for row in rows)
    if deep and not failed:
        failed = _deep(names, only, mutants, executions, repetitions, jobs)
    if failed:
        raise SystemExit(1)


def _deep(names: Sequence[str], only: Sequence[str], mutants: int | None, executions: int, repetitions: int,
          jobs: int) -> bool:
    """Whether something does not hold."""
    from tqdm import tqdm

    from secgen_lib.multieval import deep as proving

    with tqdm(unit=" instances", file=sys.stderr, disable=None) as bar:
        rows = proving.prove(names, only, some=mutants, executions=executions, repetitions=repetitions, jobs=jobs,
                             done=bar.update)
    for row in rows:
        for name in row.survivors:
            click.echo(f"{row.problem}/{row.language}: survives: {name}")
        for problem in row.problems():
            click.echo(problem)
    share = proving.killed_share(rows)
    fuzzed = sum(row.fuzzed == "ok" and row.executions > 0 for row in rows)
    click.echo(f"{sum(row.killed for row in rows)} of {sum(row.mutants for row in rows)} mutants killed, "
               f"{sum(row.equivalent for row in rows)} equivalent; {fuzzed} of {len(rows)} references stood "
               f"{executions} executions; {sum(bool(row.changed) for row in rows)} of {len(rows)} instances changed a "
               f"verdict in {repetitions} repetitions")
    return any(row.problems() for row in rows) or (share is not None and share < proving.KILLED_SHARE)


@multieval.command()
@click.option("--write", is_flag=True, help="Put the counts into multieval/README.md.")
def card(write: bool) -> None:
    """The counts of the data card: problems, languages, CWEs, and what each analyzer sees.

    \b
      secgen multieval card
      secgen multieval card --write
    """
    from secgen_lib.multieval import card as cards

    if write:
        cards.write()
    else:
        click.echo(cards.render(), nl=False)


@multieval.command()
def overlap() -> None:
    """How many tasks share an n-gram of words (13, 10) with a task of another set. Needs those sets (SECGEN_DATA).

    \b
      secgen multieval overlap
    """
    from secgen_lib.multieval import overlap as overlaps

    click.echo("\n".join(overlaps.lines(overlaps.report())))


@multieval.command()
@click.argument("out", type=click.Path(path_type=Path))
def export(out: Path) -> None:
    """Write the set into the folder OUT, as Hugging Face's `datasets` loads it: parquet, card, Croissant metadata.

    \b
      secgen multieval export hf-multieval
    """
    from secgen_lib.multieval import export as exporting

    counts = exporting.export(out)
    click.echo(f"{out}: " + ", ".join(f"{n} tasks in {split}" for split, n in counts.items()))


@multieval.command()
@click.argument("runs", nargs=-1, required=True, metavar="NAME=RUN...")
@click.option("--figure", type=click.Path(path_type=Path, file_okay=False),
              help="A folder for the figure (svg, png, csv, json), summary.json, table.md and the answers.")
@click.option("--note", default="", help="What kind of evidence it is; stands in the figure.")
def compare(runs: tuple[str, ...], figure: Path | None, note: str) -> None:
    """Set runs on MultiEval, or on CWEval, side by side: `original=RUN tuned=RUN2`. Each is a run's folder, name or
    profile, or a file of answers that this command kept; the first is what the others are compared with, paired by task
    and sample.

    \b
      secgen multieval compare original=RUN tuned=RUN2 --figure figures/multieval
    """
    from secgen_lib.core import jsonl
    from secgen_lib.core.atomic import replacing
    from secgen_lib.core.errors import SecgenError
    from secgen_lib.core.store import write_json
    from secgen_lib.experiment.run import find_run
    from secgen_lib.multieval import measured
    from secgen_lib.reporting import multieval as reading

    named = [text.partition("=") for text in runs]
    unnamed = [name for name, equals, run in named if not (equals and run and re.fullmatch(r"[\w. -]*\w", name))]
    if unnamed:
        raise SecgenError(f"{unnamed[0]!r} is not of the form NAME=RUN", "multieval compare", "a name has letters, "
                          "digits, spaces, dots and hyphens; it names a file")
    if len({name for name, _, _ in named}) < len(named):
        raise SecgenError("two runs have one name", "multieval compare")
    models = {name: reading.standing(run) for name, _, run in named}
    rates = measured.rates(models, by_cwe=True)
    changes = measured.changes(models)
    click.echo(reading.render(rates, changes))
    if figure:
        from secgen_lib.reporting import plots

        summary = reading.summary(rates, changes)
        dataset = str(models[named[0][0]]["dataset"].iloc[0])
        write_json(figure / "summary.json", summary)
        with replacing(figure / "table.md") as scratch:
            scratch.write_text(reading.table(summary, dataset), encoding="utf-8")
        for name, _, run in named:
            if not Path(run).is_file():
                jsonl.write(figure / "answers" / f"{name}.jsonl.gz", reading.answers(find_run(run), models[name]))
        plots.save(*plots.multieval_secure_pass(models, note=note), figure, "multieval_secure_pass",
                   {"runs": {name: Path(run).name for name, _, run in named}})
