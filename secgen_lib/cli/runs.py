"""What there is: ``secgen runs``, ``secgen profiles``."""
from __future__ import annotations

import json

import click

as_json_option = click.option("--json", "as_json", is_flag=True, help="One JSON list instead of lines.")


@click.command()
@as_json_option
def runs(as_json: bool) -> None:
    """Every run: its name, state (done, unfinished at which notebook, at work, restored), model, and when it was last
    written. Each command that takes a RUN takes a name of these, a profile, or a folder.

    \b
      secgen runs
      SECGEN_RUNS=/other/folder secgen runs --json
    """
    from secgen_lib.core.runs import shipped
    from secgen_lib.core.store import runs_folder
    from secgen_lib.experiment import listing

    rows = listing.runs_there()
    if as_json:
        click.echo(json.dumps(rows, indent=2))
    elif rows:
        click.echo(listing.render(rows, ("name", "when", "model", "state")))
    else:
        restored = "".join(f", `secgen restore {name}` draws a shipped one" for name in shipped()[:1])
        click.echo(f"no run in {runs_folder()}; `secgen run lab` makes one{restored}")


@click.command()
@as_json_option
def profiles(as_json: bool) -> None:
    """Every profile: its name and what it is for.

    \b
      secgen profiles
      secgen run lab --list          the settings of one
    """
    from secgen_lib.experiment import listing

    rows = listing.profiles_there()
    click.echo(json.dumps(rows, indent=2) if as_json else listing.render(rows, ("name", "about")))
