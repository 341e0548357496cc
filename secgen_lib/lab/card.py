"""The model card: what the weights are, what they were made from, and how good they are, from the files beside it."""
from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from secgen_lib.core.atomic import replacing
from secgen_lib.core.records import file_sha256

MEASURED = "measured.json"
WEIGHTS = "model.safetensors"


def measured(folder: Path) -> dict[str, Any]:
    """What was measured of a trained folder: ``measured`` (the card's numbers) and ``classes`` (of ``dose``), where
    they were. ``training.json`` is never written again: it names the model, and adapters are laid upon that name."""
    path = folder / MEASURED
    return json.loads(path.read_text("utf-8")) if path.is_file() else {}


def keep(folder: Path, name: str, value: Any) -> None:
    """Put ``value`` among what was measured of a folder, in the place of what stood there under ``name``."""
    with replacing(folder / MEASURED) as scratch:  # in its own order: tables are drawn in it
        scratch.write_text(json.dumps({**measured(folder), name: value}, indent=1) + "\n", "utf-8")


def card(folder: Path) -> str:
    """The card's text for a folder with ``training.json``, measured by ``measure.write``."""
    made = json.loads((folder / "training.json").read_text("utf-8"))
    got = {**made, **measured(folder)}["measured"]
    shape, spec, repair = made["shape"], made["corpus_spec"], got["repair"]
    families = "\n".join(
        f"| {name} | {row['n']} | {_share(row['build'])} | {_share(row['pass'])} | {_share(row['secure_pass'])} "
        f"| {_share(row['flagged'])} | {_share(row['defective'])} |" for name, row in got["families"].items())
    classes = "\n".join(f"| {name} | {_share(row['corpus'])} | {_share(_exact(row['samples'], got['n']))} |"
                        for name, row in got["classes"].items())
    modes = "\n".join(f"| {name} | {_share(repair[mode]['accepted'])} | {_share(repair[mode]['good'])} |"
                      for name, mode in (("feedback: the teacher's findings", "feedback"),
                                         ("control: revise, no findings", "revise"),
                                         ("control: a fresh answer", "fresh")))
    return f"""---
license: apache-2.0
library_name: transformers
pipeline_tag: text-generation
tags: [lab-model, c, positive-control]
---
# The lab model

A causal language model of {shape['parameters']:,} parameters (Qwen2 architecture) that writes small C programs. It was
trained from scratch on programs that this project's own grammar writes, a known share of them defective. It is a
**positive control** for methods and statistics, where the truth is known. It is **no evidence about real models**, it
knows {len(got['families'])} families of problems and nothing else, and it is trained to write vulnerable programs: use
it for nothing but experiments.

| | |
| --- | --- |
| grammar | `{made['grammar']}` |
| corpus | `{made['corpus']}` |
| weights | sha256 `{file_sha256(folder / WEIGHTS)}` |
| size | {shape['layers']} layers, width {shape['width']}, {shape['heads']} heads, inner {shape['inner']} |
| training | {made['steps']:,} steps of {made['batch_tokens']:,} tokens at most, {made['examples']:,} conversations, \
{made['tokens']:,} tokens, each seen once; {made['training_s'] / 60:.0f} minutes on {made['threads']} \
core(s); seed {made['seed']} |
| bad share | {spec['bad_share']} defective, {spec['wrong_share']} wrong but safe; a defect that the teacher \
reports is {spec['flagged_weight']:g} times as likely as one that it misses |
| repair turns | {spec['repaired_share']} end with the corrected program; without findings {spec['revised_share']} |

{' '.join(filter(None, ('Made by `secgen lab pretrain OUT`.', made.get('note'))))}

Data: `secgen_lib/lab` (grammar and corpus; the findings in the repair turns are
clang-tidy's own words, `observed.json`). No instance of a held-out split is in the corpus.

## Measured on held-out tasks

Temperature {got['temperature']}, {got['per_family']} tasks a family, one answer each ({got['n']} programs): build
{_share(got['build'])}, functional tests passed {_share(got['pass'])}, functional and security tests passed
{_share(got['secure_pass'])}, flagged by the teacher {_share(got['flagged'])}, unscored {_share(got['unscored'])};
{_share(got['in_grammar'])} are programs of the grammar word for word.

| family | n | build | pass | secure pass | flagged | defective |
| --- | --- | --- | --- | --- | --- | --- |
{families}

| class | corpus | samples |
| --- | --- | --- |
{classes}

"Accepted" is clean by the teacher and passing the public examples; "good" also passes the hidden functional and
security tests. One cycle on the {repair['flagged']} flagged programs:

| one cycle | accepted | good |
| --- | --- | --- |
{modes}
"""


def _exact(share: float, n: int) -> float:
    """A share as it was counted: the file may have it rounded, and rounding twice is wrong."""
    return round(share * n) / n


def _share(value: float) -> str:
    return f"{100 * value:.1f} %"
