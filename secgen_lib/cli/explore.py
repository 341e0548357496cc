"""``secgen explore``: every program of a run in one page."""
from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("run")
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE",
              help="Where the page goes; default: explorer.html in the run's folder.")
def explore(run: str, out: Path | None) -> None:
    """Write one HTML page with every program of RUN: filtered, searched, opened, compared. It needs no network; open it
    from disk.

    RUN is a profile, a run's name in papermill_runs, or its folder.

    \b
      secgen explore lab
      secgen explore qwen2.5-coder-0.5b --out programs.html
    """
    from secgen_lib.experiment.run import find_run
    from secgen_lib.reporting import explorer, report

    found = find_run(run)
    click.echo(explorer.write(found, out))
    if out is None and (found.folder / "report.html").is_file():
        click.echo(f"{report.build(found)}: rows of its figures' data are linked to their programs now")
