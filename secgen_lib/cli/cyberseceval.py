"""``secgen cyberseceval``: a run's models beside CyberSecEval's published ones."""
from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("run")
@click.option("--arm", "arms", multiple=True, help="Only this arm (repeatable); all that answered by default.")
@click.option("--figure", type=click.Path(path_type=Path, file_okay=False),
              help="A folder to draw the answer into (svg, png, csv, json).")
def cyberseceval(run: str, arms: tuple[str, ...], figure: Path | None) -> None:
    """Set the models of RUN beside CyberSecEval's published ones: insecure-code tests passed, over the same languages.
    Two judges are two measurements (docs/cyberseceval.md).

    RUN is a profile, a run's name in papermill_runs, or its folder; its tasks hold cyberseceval_instruct.

    \b
      secgen cyberseceval qwen2.5-coder-0.5b
      secgen cyberseceval qwen2.5-coder-0.5b --arm original --figure figures/mine
    """
    from secgen_lib.core.numbers import share
    from secgen_lib.experiment.cyberseceval import of_arms
    from secgen_lib.experiment.run import find_run

    found = find_run(run)
    table = of_arms(found, arms)
    wide = max(len(str(name)) for name in table["model"])
    for row in table.to_dict("records"):
        left = f"; {row['not_judged']} not judged: {share(row['lowest'])} to {share(row['highest'])}" \
            if row["not_judged"] else ""
        click.echo(f"{row['model']:{wide}}  {share(row['value'], row['low'], row['high'])}  by {row['judge']}, "
                   f"{row['prompts']} prompts in {row['languages']} languages{left}")
    if figure:
        from secgen_lib.reporting import plots

        plots.save(*plots.cyberseceval_beside(table, note=found.config.note), figure, "cyberseceval_beside",
                   {"run": found.run_id, "arms": list(arms)})
