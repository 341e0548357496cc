"""Commands on runs that others can draw again: ``secgen ship``, ``secgen restore``, ``secgen replay``."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from secgen_lib.cli.parallel import where

if TYPE_CHECKING:
    from secgen_lib.experiment.run import Run


def _pairs(_: click.Context, __: click.Parameter, given: tuple[str, ...]) -> dict[str, Any]:
    import yaml

    values = {}
    for item in given:
        name, equals, value = item.partition("=")
        if not equals:
            raise click.BadParameter(f"{item!r} is not of the form KEY=VALUE")
        values[name] = yaml.safe_load(value)
    return values


parameters: Callable[[Any], Any] = click.option(
    "-p", "--parameter", "overrides", multiple=True, callback=_pairs, metavar="KEY=VALUE",
    help="Change a setting of the profile: `-p n_samples=10`, `-p train.beta=0.2`. Names another run.")
"""The option that changes settings of a profile."""


def places(run: Run) -> str:
    """Where a run's figures and report are, and how they are promoted, as lines for a terminal."""
    from secgen_lib.core.store import figures_folder

    report = run.folder / "report.html"
    lines = [f"run      {run.folder}"]
    if not (run.folder / "figures").is_dir():
        return lines[0]
    lines += [f"figures  {run.folder / 'figures'}", *([f"report   {report}"] if report.is_file() else [])]
    return "\n".join([*lines, f"(`secgen promote {run.run_id}` takes them into "
                               f"{figures_folder() / run.config.profile})"])


@click.command()
@click.argument("run")
@click.option("--to", type=click.Path(path_type=Path, file_okay=False), metavar="FOLDER",
              help="Where the files go; default: figures/PROFILE/data.")
def ship(run: str, to: Path | None) -> None:
    """Write a run's answers, judgements, pairs and adapters as files that a repository can hold.

    RUN is a folder, its name in papermill_runs, or a profile. A run that was cut is shipped as far as it came. No text
    of a public data set is in the files beyond what an answer quotes.

    \b
      secgen ship qwen2.5-coder-0.5b
      secgen ship lab --to shipped
    """
    from secgen_lib.shipping import ship as shipping

    done = shipping.ship(run, to)
    answers = sum(done.index["rows"]["completions"].values()) if "completions" in done.index["rows"] else 0
    click.echo(f"{done.folder}: {answers} answers; {(done.size - done.adapters) / 1e6:.2f} MB and "
               f"{done.adapters / 1e6:.2f} MB of adapters")
    for row in done.index["adapters"]:
        if "left_out" in row:
            click.echo(f"left out: the adapter of {row['arm']}, seed {row['train_seed']}: {row['left_out']}")


@click.command()
@click.argument("profile")
@parameters
@click.option("--no-drawing", is_flag=True, help="Make the run's folder only.")
@click.option("--keep-own", is_flag=True, help="Do nothing where the run was computed here.")
def restore(profile: str, overrides: dict[str, Any], no_drawing: bool, keep_own: bool) -> None:
    """Make the run of PROFILE from figures/PROFILE/data, and draw all its figures and tables. Needs no data set, no
    model and no tool; where SECGEN_DATA is set, the tasks' texts are shown, too.

    \b
      secgen restore qwen2.5-coder-0.5b
      secgen restore qwen2.5-coder-0.5b --no-drawing
    """
    from secgen_lib.experiment import pipeline
    from secgen_lib.shipping import restore as restoring

    if keep_own and restoring.own(profile, overrides):
        click.echo(f"{profile}: was computed here; its figures stay as `secgen run {profile}` left them")
        return
    done = restoring.restore(profile, overrides)
    about = done.restored or {}
    if about["without_text"]:
        click.echo(f"texts of {about['without_text']} of {about['tasks']} tasks are not shown (they are their data "
                   "sets'; set SECGEN_DATA)")
    if no_drawing:
        click.echo(f"run      {done.folder}")
        return
    click.echo(places(pipeline.execute(profile, overrides)))


@click.command()
@click.argument("profile")
@parameters
@click.option("--jobs", default=2, show_default=True, type=click.IntRange(1), help="Programs judged at a time.")
@where
def replay(profile: str, overrides: dict[str, Any], jobs: int) -> None:
    """Judge every shipped answer of PROFILE anew with the tools that are here, and count what changes: verdicts, turns
    and ends of repair chains, pairs. Nothing shipped is replaced. Needs the data sets; goes on where it was killed.

    Ends with 0 when all was judged that can be judged here, whatever changed.

    \b
      secgen replay qwen2.5-coder-0.5b
    """
    from secgen_lib.shipping import replay as replaying

    click.echo(replaying.render(replaying.replay(profile, overrides, jobs=jobs)))


@click.command()
@click.argument("profile")
@click.option("--executions", default=20_000, show_default=True, type=click.IntRange(100), help="Of each program.")
@click.option("--split", "splits", multiple=True, type=click.Choice(["mining", "validation"]),
              help="Fuzz answers of this split, too: those that static judges call clean and whose tests pass.")
@click.option("--figure", type=click.Path(path_type=Path, file_okay=False),
              help="A folder that the figures are drawn into (classes_by_arm, who_sees), with summary.json.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.csv",
              help="Every broken program: rule, line, smallest call, and a test that makes the call again.")
@click.option("--jobs", "-j", default=2, show_default=True, type=click.IntRange(1))
@where
def fuzz(profile: str, executions: int, splits: tuple[str, ...], figure: Path | None, out: Path | None, jobs: int
         ) -> None:
    """Fuzz the shipped answers of PROFILE to the lab's C tasks: what static judges called clean and fuzzing breaks, and
    the classes of errors by the oracle, original against tuned. Needs clang with libFuzzer (make analyzers).

    \b
      secgen fuzz qwen2.5-coder-0.5b --executions 5000
      secgen fuzz qwen2.5-coder-0.5b --split mining --figure fuzzed --out broken.csv
    """
    from secgen_lib.core.store import write_json
    from secgen_lib.experiment.arms import ground_truth
    from secgen_lib.shipping import fuzzed

    found = fuzzed.fuzz(profile, executions, jobs, splits)
    seen = ground_truth.sight(found.place, found.arms, found.replicates)
    click.echo(f"{ground_truth.sight_table(seen).to_string()}\n")
    click.echo("\n".join([*fuzzed.told(passing := fuzzed.passing(found)), ""]))
    body = fuzzed.summary(found)
    click.echo(ground_truth.table(body).T.to_string())
    if out:
        rows = fuzzed.broken(found, executions, jobs)
        fuzzed.write(rows, out)
        click.echo(f"{out}: {rows['completion'].nunique()} broken programs")
    if figure:
        from secgen_lib.reporting import plots

        made = {"profile": profile, "executions": executions}
        drawn = plots.classes_by_arm(found.place, found.arms, note=found.note, replicates=found.replicates)
        plots.save(*drawn, figure, "classes_by_arm", made)
        plots.save(*plots.who_sees(seen, note=found.note), figure, "who_sees", made)
        write_json(figure / "summary.json", {**made, "arms": body, "clean_and_tests_pass": passing.to_dict("records")})
