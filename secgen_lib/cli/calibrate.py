"""``secgen calibrate``: programs judged by hand, and EFR corrected by it."""
from __future__ import annotations

import json
import re
from pathlib import Path

import click

from secgen_lib.cli.parallel import where as where_judged
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.numbers import share


def names(given: str | None) -> tuple[str, ...] | None:
    """An option's ``a,b`` as names, each once; None where nothing is given."""
    return tuple(dict.fromkeys(name.strip() for name in given.split(","))) if given else None


def cwe_ids(given: str | None) -> tuple[str, ...]:
    """An option's ``415,CWE-416`` as ``CWE-415``, ``CWE-416``. Raises :class:`SecgenError`."""
    numbers = [re.sub("^(CWE-?)?0*", "", one, flags=re.I) for one in names(given) or ()]
    if not all(number.isascii() and number.isdigit() for number in numbers):
        raise SecgenError(f"{given!r} are no CWE numbers", "--cwe", "for example 121,369")
    return tuple(f"CWE-{number}" for number in numbers)


@click.group()
def calibrate() -> None:
    """EFR corrected by labels of a person: make a form, read its labels."""


@calibrate.command()
@click.argument("where", metavar="RUN|SAMPLES.jsonl")
@click.option("--n", default=60, show_default=True, help="Programs of each arm, drawn at random.")
@click.option("--seed", default=0, show_default=True)
@click.option("--cycle", default=0, show_default=True, help="After which cycle of the feedback loop.")
@click.option("--split", default="test", show_default=True)
@click.option("--out", type=click.Path(path_type=Path), default=Path("labels.jsonl"), show_default=True,
              help="The name that the form gives to the labels; the form stands beside it, as .html.")
@click.option("--show-findings", is_flag=True, help="Not blind: the analyzers' findings under their lines.")
@click.option("--analyzers", help="With --show-findings and a file: these tools, separated by commas.")
def label(where: str, n: int, seed: int, cycle: int, split: str, out: Path, show_findings: bool,
          analyzers: str | None) -> None:
    """Write a form (one HTML file, no network) in which a person judges programs of a run, or of a file's rows with
    `code`, one at a time: without the analyzers' findings, without their arm, in a random order.

    \b
      secgen calibrate label lab --n 30 --out labels.jsonl
      secgen calibrate label programs.jsonl --show-findings --analyzers cppcheck
    """
    from secgen_lib.calibration import labelling
    from secgen_lib.reporting.views import labelling as form

    frame = labelling.population(where, cycle, split, judge=False)
    drawn = labelling.sample(frame, n, seed, cycle, split)
    tools = names(analyzers)
    page = out.with_suffix(".html")
    if Path(where).exists() and out.with_suffix(".jsonl").resolve() == Path(where).resolve():
        raise SecgenError("the labels would have the name of the programs' own file", out, "name another --out")
    shown = form.write(drawn, page, labelling.findings(where, drawn.shown(), tools) if show_findings else None)
    click.echo(f"{page}: {shown} programs to judge, {len(drawn.frame) - shown} that hold none or do not build count as "
               f"defective; open it in a browser, then `secgen calibrate labels {out.with_suffix('.jsonl')} {where}`")


@calibrate.command()
@click.argument("labels", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="LABELS.jsonl...")
@click.argument("where", metavar="RUN|SAMPLES.jsonl")
@click.option("--analyzers", help="For a file's rows without `clean`: these tools, separated by commas.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of lines.")
@where_judged
def labels(labels: tuple[Path, ...], where: str, analyzers: str | None, as_json: bool) -> None:
    """EFR by the judges, corrected by the labels (prediction-powered inference), and by the labels alone; with two
    labellers their agreement. Refuses labels of another sample.

    \b
      secgen calibrate labels labels.jsonl lab
      secgen calibrate labels mine.jsonl yours.jsonl lab --json
    """
    from secgen_lib.calibration import labelling

    judgements = labelling.read_labels(labels)
    first = judgements.iloc[0]
    tools = names(analyzers)
    frame = labelling.population(where, int(first["cycle"]), str(first["split"]), tools)
    rates, agree = labelling.judged(frame, judgements), labelling.agreement(judgements)
    if as_json:
        click.echo(json.dumps({"rates": json.loads(rates.to_json(orient="records")),
                               "agreement": json.loads(agree.to_json(orient="records"))}))
    else:
        click.echo(labelling.render(rates, agree, judgements))


@calibrate.command()
@click.argument("name", type=click.Choice(["own", "juliet", "itc", "sven"]))
@click.option("--folder", type=click.Path(path_type=Path), help="Where Juliet or ITC is; default: $SECGEN_DATA/NAME.")
@click.option("--cwe", "cwes", help="juliet: only these, separated by commas (121,369).")
@click.option("--per-cwe", default=20, type=click.IntRange(0), show_default=True,
              help="juliet: test cases of each; 0: all.")
@click.option("--analyzers", help="Tools, separated by commas; default: all that are installed.")
@where_judged
def suite(name: str, folder: Path | None, cwes: str | None, per_cwe: int, analyzers: str | None) -> None:
    """What the analyzers find in a labelled suite: how many programs parse alone, and on those recall, precision and
    pairs told apart, with 95 % intervals.

    \b
      secgen calibrate suite own
      secgen calibrate suite juliet --folder juliet/C --cwe 121,369 --per-cwe 5
    """
    from secgen_lib import calibration

    if folder and name in ("own", "sven"):
        raise SecgenError(f"{name} is not read from a folder of yours", "--folder", "sven: $SECGEN_DATA names it")
    numbers = [int(cwe.removeprefix("CWE-")) for cwe in cwe_ids(cwes)] or None
    if name == "juliet":
        some = calibration.load_juliet(folder, numbers, per_cwe or None)
        counted = calibration.juliet_left_out(folder, numbers)
        click.echo("files: " + ", ".join(f"{n} {what}" for what, n in sorted(counted.items())))
    elif name == "itc":
        some = calibration.load_itc(folder)
    else:
        some = calibration.load_sven() if name == "sven" else calibration.load_suite()
    parsed = [True] * len(some) if name == "own" else calibration.parses(some)  # ours are whole, in every language
    if name != "own":
        click.echo(f"parse alone (with the suite's own headers)\n{calibration.parsed_share(some, parsed).round(3)}")
    table = calibration.examine([labelled for labelled, ok in zip(some, parsed, strict=True) if ok],
                                names(analyzers))
    unread = sorted({labelled.program.language for labelled in some} - set(table["language"]))
    if unread:
        click.echo(f"not looked at, no tool for it here: {', '.join(unread)}")
    if table.empty:
        raise SecgenError("no program was looked at", name, "`secgen doctor` says which tools are here")
    every = calibration.with_union(table)
    by = ("language", "tool")
    for title, rows, rates in (("found at the marks", calibration.accuracy(every, by), ("recall", "precision")),
                               ("twins told apart", calibration.pairs(every, by), ("share",))):
        counts = [name for name in rows if not name.startswith((*rates, "alarm_rate"))]
        shown = rows[counts].assign(**{
            name: [share(*row) for row in rows[[name, f"{name}_low", f"{name}_high"]].itertuples(index=False)]
            for name in rates})
        click.echo(f"{title} (95 % Wilson intervals)\n{shown.to_string(index=False)}")
