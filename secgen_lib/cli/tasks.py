"""``secgen tasks``: the data sets, and a selection from them."""
from __future__ import annotations

from pathlib import Path

import click

from secgen_lib.core.errors import SecgenError


@click.group()
def tasks() -> None:
    """The data sets: what there is, and a selection from them."""


@tasks.command("list")
def list_tasks() -> None:
    """Every data set: its language, tasks, and how many are known to be faulty; or that it is not here.

    A task is faulty where the set's own programs do not do under its tests what they are there for: a canonical
    solution fails, or (CWEval) an unsafe program passes the security test. `tasks/failing/` has them, with the cause.

    \b
      secgen tasks list
      SECGEN_DATA=/data secgen tasks list
    """
    from secgen_lib import tasks as datasets

    names = [name for name in datasets.names() if name != "selected"]
    wide, absent = max(map(len, names)), []
    for name in names:
        if name == "lab":
            click.echo(f"{name:{wide}}  made by a grammar, as many tasks as are asked for: c")
            continue
        try:
            loaded = datasets.load(name)
        except SecgenError as error:
            absent.append(error)
            click.echo(f"{name:{wide}}  not here")
            continue
        failing = datasets.known_failures(name)
        languages = ", ".join(sorted({task.language for task in loaded}))
        click.echo(f"{name:{wide}}  {len(loaded):5} tasks: {languages}"
                   + (f"; {len(failing)} known to be faulty" if failing else ""))
    if absent:
        click.echo(f"\n{len(absent)} not here: set SECGEN_DATA to the folder that holds them, or go online; `secgen "
                   f"evaluate` and `secgen run` say of each what is missing. The first: {absent[0]}")


@tasks.command()
@click.option("--from", "datasets", required=True, metavar="NAME,NAME", help="Data sets to choose from.")
@click.option("--where-model-errs", "where", required=True, metavar="RUN",
              help="A run (folder or name in papermill_runs), or a _results.jsonl of `secgen evaluate`.")
@click.option("--out", type=click.Path(path_type=Path), default=Path("selected.jsonl"), show_default=True,
              help="Where the tasks go; use it as a data set: `secgen evaluate S.jsonl --dataset selected.jsonl`.")
@click.option("--by", default="passed", show_default=True, type=click.Choice(["passed", "safe", "clean", "builds"]),
              help="Which answer must be wrong.")
@click.option("--below", default=1.0, show_default=True,
              help="Choose tasks of whose samples a smaller share than this is right.")
@click.option("--model", help="Whose samples, where the results file holds several models'.")
def select(datasets: str, where: str, out: Path, by: str, below: float, model: str | None) -> None:
    """Collect the tasks on which a model errs, as the paper made MultiEval. Scores of that model on them regress to the
    mean: the output says so, and by how much where it can be known.

    \b
      secgen tasks select --from humaneval,mbpp --where-model-errs qwen2.5-coder-0.5b
      secgen tasks select --from humaneval --where-model-errs samples.jsonl_results.jsonl --below 0.5
    """
    from secgen_lib.evaluate import selection

    names = [name.strip() for name in datasets.split(",") if name.strip()]
    chosen = selection.select(names, where, by=by, below=below, model=model)
    selection.write(chosen, out, {"from": names, "where_model_errs": where, "by": by, "below": below, "model": model})
    click.echo(f"{selection.render(chosen)}\n{out}: {len(chosen.tasks)} tasks")
