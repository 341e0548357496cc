"""The page beside shipped files: what they are, whose, and how to use them."""
from __future__ import annotations

from pathlib import Path
from typing import Any

from secgen_lib.experiment.run import Run

LICENCES = {
    "cyberseceval": "MIT (PurpleLlama, CyberSecEval)", "cweval": "Apache-2.0 (Co1lin/CWEval)",
    "humaneval": "MIT (openai/human-eval)",
    "humaneval_x": "Apache-2.0 (THUDM/CodeGeeX, HumanEval-X)", "humanevalplus": "Apache-2.0 (evalplus)",
    "lab": "Apache-2.0 (this project)", "mbpp": "Apache-2.0, CC-BY-4.0 (amazon-science/mxeval; MBPP: Google)",
    "mbppplus": "Apache-2.0 (evalplus)",
}
"""Licence by the beginning of a data set's name, the longest that fits."""
WHAT = {
    "tasks": "the tasks: names, language, split, family; of public data sets hashes in the place of all texts",
    "completions": "every answer: arm, training seed, task, sample, mode, cycle, seed, text, how it ended, tokens; "
                   "`code` as a reference into it",
    "conversations": "the teacher's turn before an answer to feedback (`said`), and the answer's key in the cache",
    "verdicts": "the judgement on each answer", "analyses": "what each analyzer said of it: status and findings",
    "executions": "what became of it in each suite of tests", "transitions": "the fate of each finding in a repair",
    "pairs": "the training pairs, as references to the answers", "pair_report": "what the mining of pairs filtered",
    "requests": "what each server counted for an answer: tokens, seconds",
    "candidate_requests": "the same for what best-of-n drew",
    "training": "the training curves, a row a step", "trainings": "how each training ended",
}


def card(run: Run, index: dict[str, Any], folder: Path) -> str:
    """The page, in Markdown. ``folder`` holds the files already."""
    model, manifest = index["model"], run.manifest()
    note = run.config.note.rstrip(".")
    lines = [
        f"# {run.config.profile}: answers and judgements of one run",
        "", *([f"{note}."] if note else []),
        f"Run `{index['run_id']}`, made and judged at commit `{index['commit']}`"
        + (" (with changes that were not committed)" if index["dirty"] else "") + ". Model: "
        f"`{model['name']}`, weights `{model['weights']}`, answered in {model['dtype']}.",
        "", "```",
        f"secgen restore {run.config.profile}   # make the run's folder and draw all figures and tables; no download",
        f"secgen replay {run.config.profile}    # judge every answer anew with the tools here; count what changes",
        "sha256sum -c SHA256SUMS", "```",
        "", "| file | bytes | rows | what |", "|---|---|---|---|",
        *(_line(path, index) for path in sorted(folder.glob("*.jsonl.gz"))),
        *(f"| adapters of {row['arm']}, seed {row['train_seed']} | {row['bytes']:,} | | LoRA in bfloat16"
          f"{', every value exact' if row['exact'] else ', rounded from float32'} |"
          for row in index["adapters"] if "bytes" in row),
        "", *(f"Not shipped: the adapter of {row['arm']}, seed {row['train_seed']} ({row['left_out']})."
              for row in index["adapters"] if "left_out" in row),
        f"Stages finished: {', '.join(index['finished']) or 'none'}."
        + (f" Cut short: {', '.join(index['unfinished'])}." if index["unfinished"] else ""),
        "`{\"quoted\": [text, [name, start, length], ...]}` stands for a text that repeats pieces of others: of the "
        "answer (`text`), or of a text of its task, which is not here. `~` after a name: blanks drawn together; `=`: "
        "Python written out anew (`secgen_lib/shipping/quoting.py`).",
        "", "## Judged with", "",
        *(f"* {name} {version or '(version unknown)'}" for name, version in sorted(manifest["tools"].items())),
        "", "## Licences", "",
        *_licences(model["name"]),
        *(f"* {name}: {n} tasks, {licence(name)}" for name, n in sorted(index["datasets"].items())),
        "", "The answers were written by a model: treat each program as hostile and run it in the sandbox only.", ""]
    return "\n".join(lines)


def licence(dataset: str) -> str:
    """The licence of a data set's texts, by its name."""
    fits = [name for name in LICENCES if dataset.startswith(name)]
    return LICENCES[max(fits, key=len)] if fits else "licence: see its source"


def _licences(model: str) -> list[str]:
    from secgen_lib.generation.models.weights import catalogue

    if model == "lab":
        return ["* lab model: Apache-2.0 (this project)"]
    known = catalogue.get(model).licence if model in catalogue.entries() else None
    return [f"* {model} and adapters made from it: {known or 'the licence of its weights'}"]


def _line(path: Path, index: dict[str, Any]) -> str:
    table = path.name.removesuffix(".jsonl.gz")
    rows = index["rows"].get(table)
    of = WHAT.get(table) or (f"best-of-n's candidates: {table.removeprefix('candidate_')}"
                             if table.startswith("candidate_") else "")
    return f"| {path.name} | {path.stat().st_size:,} | {sum(rows.values()) if rows else ''} | {of} |"
