"""``secgen lab``: the lab model trained, measured, and its grammar held to the tools."""
from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from secgen_lib.cli import shipped
from secgen_lib.core import progress
from secgen_lib.core.numbers import share

AT_LEAST_ONE = click.IntRange(1)


@click.group()
def lab() -> None:
    """The lab model: its grammar, its corpus, its weights."""


@lab.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--minutes", default=55.0, show_default=True, type=click.FloatRange(0, 1e5, min_open=True),
              help="Wall time of the training.")
@click.option("--steps", default=0, type=click.IntRange(0),
              help="Steps instead of minutes: the same weights again on the same machine.")
@click.option("--seed", default=0, show_default=True)
@click.option("--bad-share", default=None, type=click.FloatRange(0, 0.9),
              help="Defective programs in the corpus; the shipped weights' share by default.")
def pretrain(out: Path, minutes: float, steps: int, seed: int, bad_share: float | None) -> None:
    """Train the lab model from scratch into the folder OUT (weights, tokenizer, model card).

    \b
      secgen lab pretrain my-lab
      secgen lab pretrain my-lab --steps 9000 --seed 1
    """
    from secgen_lib.lab import pretrain as training
    from secgen_lib.lab.corpus import CorpusSpec

    spec = CorpusSpec() if bad_share is None else CorpusSpec(bad_share=bad_share)
    training.main(out, minutes=minutes, steps=steps, seed=seed, spec=spec)
    click.echo(f"{out}: trained; `secgen lab measure {out}` measures it and writes its card")


@lab.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--per-family", default=25, show_default=True, type=AT_LEAST_ONE,
              help="Held-out tasks of each family, one answer each.")
@click.option("--seed", default=0, show_default=True)
def measure(folder: Path, per_family: int, seed: int) -> None:
    """Measure a trained lab model on held-out tasks (build, tests, findings, repair in one cycle); write its card.

    \b
      secgen lab measure my-lab
      secgen lab measure my-lab --per-family 5
    """
    from secgen_lib.core.settings import ModelSpec
    from secgen_lib.generation import models
    from secgen_lib.lab import measure as measuring

    measured = measuring.measure(models.load(ModelSpec(name=str(folder))), per_family, seed, say=click.echo,
                                 spec=measuring.corpus_of(folder))
    measuring.write(folder, measured)
    click.echo(f"{folder / 'README.md'}: of {measured['n']} programs {share(measured['build'])} build, "
               f"{share(measured['pass'])} pass, {share(measured['flagged'])} are flagged by the teacher")


@lab.command()
@click.option("--family", "names", multiple=True, help="Only this family (repeatable); all by default.")
@click.option("--instances", default=1, show_default=True, type=AT_LEAST_ONE, help="Instances of every variant.")
@click.option("--seed", default=0, show_default=True)
@click.option("--figure", type=click.Path(path_type=Path, file_okay=False),
              help="A folder that the table by class and tool is drawn into (svg, png, csv, json).")
def validate(names: tuple[str, ...], instances: int, seed: int, figure: Path | None) -> None:
    """Hold every variant of the grammar against the real tools: correct ones pass everything, defective ones fail.

    Exit 1 when a label does not hold. About four minutes for all on two cores.

    \b
      secgen lab validate
      secgen lab validate --family append --instances 3
    """
    from secgen_lib.lab import grammar
    from secgen_lib.lab import validate as validating

    families = [grammar.family(name) for name in names] or list(grammar.families())
    with progress.bar("validate", " programs", instances * sum(len(f.variants) for f in families)) as bar:
        rows = validating.validate(families, instances, seed, done=bar.update)
    table = validating.table(rows)
    wide = table.assign(cell=table["reported"].astype(str) + "/" + table["programs"].astype(str)).pivot(
        index="class", columns="instrument", values="cell").loc[table["class"].drop_duplicates(),
                                                                table["instrument"].drop_duplicates()]
    click.echo(wide.to_string())
    if figure:
        from secgen_lib.reporting import plots

        drawn = plots.grammar_by_class(table, note="lab model")
        plots.save(*drawn, figure, "grammar_by_class", {"grammar": grammar.grammar_hash(), "instances": instances,
                                                        "seed": seed})
    problems = validating.problems(rows)
    for line in problems:
        click.echo(line)
    click.echo(f"{len(rows)} programs of {len(families)} families: " +
               (f"{len(problems)} labels do not hold" if problems else "all labels hold"))
    if problems:
        raise SystemExit(1)


@lab.command()
@click.option("--family", "names", multiple=True, help="Only this family (repeatable); all by default.")
@click.option("--executions", default=20_000, show_default=True, type=AT_LEAST_ONE, help="Of each program.")
@click.option("--seed", default=0, show_default=True)
@click.option("--figure", type=click.Path(path_type=Path, file_okay=False),
              help="A folder that recall against executions is drawn into (svg, png, csv, json).")
def fuzz(names: tuple[str, ...], executions: int, seed: int, figure: Path | None) -> None:
    """Fuzz every variant of the grammar: correct ones stand, defective ones should fault; recall by class and budget.

    Exit 1 when a correct one faults, or a program cannot be fuzzed. Needs clang with libFuzzer (make analyzers).

    \b
      secgen lab fuzz --executions 5000
      secgen lab fuzz --figure figures/lab
    """
    from secgen_lib import fuzzing
    from secgen_lib.core.errors import SecgenError
    from secgen_lib.lab import fuzzed, grammar

    if lacking := fuzzing.available("c"):
        raise SecgenError(lacking, "fuzzing", "make analyzers")
    families = [grammar.family(name) for name in names] or list(grammar.families())
    with progress.bar("fuzz", " programs", sum(len(f.variants) for f in families)) as bar:
        rows = fuzzed.fuzzed(families, executions, seed, done=bar.update)
    table = fuzzed.table(rows, executions)
    last = table[(table["budget"] == executions) & (table["programs"] > 0)].set_index("class")
    click.echo(last[["programs", "found", "faulted"]].to_string())
    for row in rows:
        if row.status == "ok" and row.defect in grammar.DEFECTS and not row.rule_id:
            click.echo(f"{row.where}: {row.defect} is not found")
    if figure:
        from secgen_lib.reporting import plots

        plots.save(*plots.fuzzing_recall(table, note="lab model"), figure, "fuzzing_recall",
                   {"grammar": grammar.grammar_hash(), "executions": executions, "seed": seed})
    problems = fuzzed.problems(rows)
    for line in problems:
        click.echo(line)
    if problems:
        raise SystemExit(1)


@lab.command()
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@click.option("--share", "shares", multiple=True, type=float, help="Share of defective programs (repeatable); by "
              "default 0.1, 0.4 and 0.6.")
@click.option("--steps", default=4000, show_default=True, type=AT_LEAST_ONE,
              help="Steps of each training, of 2,048 tokens at most.")
@click.option("--per-family", default=25, show_default=True, type=AT_LEAST_ONE, help="Samples of each family.")
@click.option("--train-seed", "train_seeds", multiple=True, type=click.IntRange(0),
              help="Seed of a training (repeatable); by default 0, 1 and 2.")
@click.option("--seed", default=0, show_default=True, help="Of the held-out tasks and the samples.")
@click.option("--figure", type=click.Path(path_type=Path, file_okay=False), help="A folder to draw the answer into.")
def dose(out: Path, shares: tuple[float, ...], steps: int, per_family: int, train_seeds: tuple[int, ...], seed: int,
         figure: Path | None) -> None:
    """Train models for each share of bad programs below the folder OUT, and see how their samples follow.

    A quarter of an hour a training on two cores; by steps and not by time, so that all have the same budget. What is
    trained and measured there already is kept: a run that was killed goes on.

    \b
      secgen lab dose doses --figure figures/lab
      secgen lab dose doses --share 0.2 --share 0.5 --train-seed 0 --steps 1000
    """
    from secgen_lib.core.settings import ModelSpec
    from secgen_lib.generation import models
    from secgen_lib.lab import dose as dosing
    from secgen_lib.reporting import plots

    folders = dosing.train_all(out, shares or dosing.SHARES, train_seeds or dosing.SEEDS, click.echo, steps=steps)
    table = dosing.measure_all(folders, lambda folder: models.load(ModelSpec(name=str(folder))), per_family, seed,
                               click.echo)
    fig, data = plots.dose_response(table, note="lab model")
    for row in data[data["class"] == "any defect"].to_dict("records"):
        click.echo(f"corpus {share(row['bad_share'])} defective: samples "
                   f"{share(row['samples'], row['low'], row['high'])} of {row['n']:.0f}")
    if figure:
        plots.save(fig, data, figure, "dose_response",
                   {"steps": steps, "per_family": per_family, "seed": seed,
                    "train_seeds": list(train_seeds or dosing.SEEDS)})


@lab.command()
@click.option("--mined", "mined", multiple=True, type=AT_LEAST_ONE, help="Families to mine (repeatable); by default 4, "
              "8, 17 and 28.")
@click.option("--folds", default=3, show_default=True, type=click.IntRange(2),
              help="Parts into which families are dealt.")
@click.option("--seed", default=0, show_default=True, help="Of the dealing.")
@click.option("--tasks", "n_tasks", default=102, show_default=True, type=AT_LEAST_ONE, help="Tasks mined in each run.")
@shipped.parameters
@click.option("--figure", type=click.Path(path_type=Path, file_okay=False), help="A folder to draw the answer into.")
def crossfit(mined: tuple[int, ...], folds: int, seed: int, n_tasks: int, overrides: dict[str, Any],
             figure: Path | None) -> None:
    """Hold every family out once, mine 4 to 28 of the others, by the teacher's word and by the ground truth's: how much
    is the method, how much the teacher, how much the distance.

    A run of the profile crossfit for each fold and number, about seven minutes each on two cores; a call that was
    killed goes on where it was.

    \b
      secgen lab crossfit --figure figures/paper
      secgen lab crossfit --mined 4 --mined 28 --folds 2 -p train.seeds=[0,1]
    """
    from secgen_lib.experiment import crossfit as fitting
    from secgen_lib.reporting import plots

    todo = fitting.runs(mined or fitting.MINED, folds, seed, n_tasks, overrides)
    fitting.execute(todo, lambda line: click.echo(line, err=True))
    table = fitting.measure(todo)
    for line in fitting.lines(table):
        click.echo(line)
    if figure:
        plots.save(*plots.crossfit(table, note="lab model, cross-fitting"), figure, "crossfit",
                   {"folds": folds, "seed": seed, "tasks": n_tasks, "overrides": overrides,
                    "runs": [run.run_id for some in todo.values() for run, _ in some]})


@lab.command()
@click.argument("where", metavar="RUN...", nargs=-1, required=True)
@click.option("--arm", "arms", multiple=True,
              help="A trained arm; several may be named. If none is: all compared ones (of several runs: dpo).")
@click.option("--n", type=AT_LEAST_ONE,
              help="Further tasks of the families whose tasks were mined; as many, if not said.")
@click.option("--samples", default=2, show_default=True, type=AT_LEAST_ONE, help="Programs a task and model.")
@click.option("--figure", type=click.Path(path_type=Path, file_okay=False), help="A folder to draw the answer into.")
def transfer(where: tuple[str, ...], arms: tuple[str, ...], n: int | None, samples: int, figure: Path | None) -> None:
    """How far tuning carries: arms of RUN on the tasks that were mined, others of their families, other families.

    Notebook 13 does so. p is also adjusted (Holm): far away over all compared arms of the run, at home over the arms
    named. Then: is the change far away another than near by? Half a minute a training seed; a call that was killed goes
    on where it was. Several runs, which differ by the lab model that they start from, are compared and taken together.

    \b
      secgen lab transfer paper --arm dpo --arm sft
      secgen lab transfer RUN OTHER_RUN --figure figures/paper
    """
    from secgen_lib.experiment.arms import transfer as carried
    from secgen_lib.experiment.run import find_run
    from secgen_lib.reporting import plots

    runs = carried.by_base([find_run(run_name) for run_name in where])
    several = len(runs) > 1
    first = next(iter(runs.values()))
    if several and len(arms) > 1:
        raise click.UsageError("several runs are compared by one --arm")
    arms = arms or (("dpo",) if several else tuple(carried.arms_of(first))) or ("dpo",)
    table = carried.measure_bases(runs, arms[0], n, samples) if several else carried.measure(first, arms, n, samples)
    between = [] if several else carried.lines_between(carried.near_and_far(first, arms, n, samples))
    for line in [*carried.lines(table), *between]:
        click.echo(line)
    if figure is None:
        return
    for arm in arms:
        draw, name = (plots.transfer_bases, "transfer_bases") if several else (plots.transfer, "transfer")
        if any(arm != run.config.tuned for run in runs.values()):
            name += f"_{arm}"
        plots.save(*draw(table[table["arm"] == arm], note="lab model"), figure, name,
                   {"run": ", ".join(run.run_id for run in runs.values()), "arm": arm, "n": n, "samples": samples})
