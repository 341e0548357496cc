"""One program, one conversation, one chain of repairs."""
from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from secgen_lib.core.prompts import Message, ask, revise
from secgen_lib.core.records import Completion
from secgen_lib.experiment.run import Run
from secgen_lib.judging.teacher import view_in
from secgen_lib.reporting.plots import palette
from secgen_lib.reporting.views.diff import diff_html
from secgen_lib.reporting.views.page import Html, text
from secgen_lib.reporting.views.program import execution_findings, program_html
from secgen_lib.reporting.views.samples import Samples, outcome, samples

FATES = ("fixed", "deleted", "persistent", "introduced", "revealed")


def conversation_html(messages: Sequence[Message], title: str = "") -> Html:
    """A chat as its turns, in the order in which the model reads them."""
    head = f'<div class="sg-head"><span class="sg-title">{text(title, 300)}</span></div>' if title else ""
    turns = "".join(f'<div class="sg-turn"><b>{text(m["role"], 40)}</b><div>{text(m["content"])}</div></div>'
                    for m in messages)
    return Html(f'<div class="sg">{head}{turns}</div>')


def label(completion: Completion) -> str:
    """A completion in words: task, sample, arm, cycle."""
    name = palette.arm(completion.arm).name
    arm = name if completion.train_seed is None else f"{name} (seed {completion.train_seed})"
    step = "cycle 0" if completion.parent_id is None else f"cycle {completion.cycle} by {completion.mode}"
    return f"{completion.task_id} · sample {completion.sample} · {arm} · {step}"


def feedback_message(known: Samples, parent: Completion, child: Completion) -> str:
    """What the loop said between two programs of a chain, made again from the tables by the loop's own rules."""
    config = known.run.config
    if child.mode == "revise":
        return revise(known.task(parent), config.prompt)
    if child.mode == "fresh" or known.verdict(parent) is None:
        return ""
    task = known.task(parent)
    view = view_in(child.mode, known.of(parent), config.analyzers.feedback.get(task.language, ()))
    return "" if view.accepted else view.message(task, config.prompt)


def listing(known: Samples, completion: Completion, title: str = "") -> Html:
    """A program of the run with all that is known of it."""
    sample, language = known.of(completion), known.task(completion).language
    return program_html(completion.code, known.findings(completion), title=title or label(completion),
                        verdict=sample.verdict, language=language, roles=known.roles(language),
                        executions=sample.executions)


def step(known: Samples, parent: Completion, child: Completion, title: str = "") -> Html:
    """What changed from one program to its successor, the successor's findings on its lines."""
    sample, language = known.of(child), known.task(child).language
    findings = [*known.findings(child), *execution_findings(sample.executions)]
    return diff_html(parent.code, child.code, findings=findings, title=title or label(child),
                     verdict=sample.verdict, roles=known.roles(language))


def fates(known: Samples, child: Completion) -> str:
    """How the findings of all tools fared in one cycle, in words."""
    counts: Counter[str] = Counter(t.fate for t in known.transitions.get(child.completion_id, ()))
    fate_counts = [f"{counts[fate]} {fate}" for fate in FATES if counts[fate]]
    return "findings: " + ", ".join(fate_counts) if fate_counts else ""


def show(run: Run, completion_id: str) -> Html:
    """One program with its findings, its verdict, the task, and (if it has a parent) what changed since."""
    known = samples(run)
    completion = known.get(completion_id)
    parts = [_task(known, completion), listing(known, completion).body]
    if completion.parent_id is not None:
        parent = known.get(completion.parent_id)
        parts.append(_feedback_html(known, parent, completion))
        parts.append(step(known, parent, completion, f"what changed since cycle {parent.cycle}").body)
    return Html(f'<div class="sg"><div class="sg-chain">{"".join(parts)}</div></div>')


def chain_html(run: Run, task_id: str, sample: int, arm: str = "original", mode: str = "feedback",
               train_seed: int | None = None) -> Html:
    """The cycles of one sample: the first program with its findings, what went back, and each change as a diff."""
    known = samples(run)
    steps = known.chain(task_id, sample, arm, mode, train_seed)
    parts = [listing(known, steps[0], "cycle 0").body]
    for parent, child in zip(steps, steps[1:], strict=False):
        parts.append(_feedback_html(known, parent, child))
        about = fates(known, child)
        title = f"cycle {child.cycle}, {child.mode}" + (f" · {about}" if about else "")
        parts.append(step(known, parent, child, title).body)
    if len(steps) > 1:
        parts.append(f"<details><summary>The last program, whole</summary>{listing(known, steps[-1]).body}</details>")
    seed = "" if train_seed is None else f" (seed {train_seed})"
    name = f"{task_id} · sample {sample} · {palette.arm(arm).name}{seed}"
    end = outcome(known.verdict(steps[-1]))
    sent = f"{len(steps) - 1} cycle{'s' * (len(steps) != 2)} of {mode}" if len(steps) > 1 else "no repair turn"
    ended = f"{sent}; ends: {end}"
    head = (f'<div class="sg-head"><span class="sg-title">{text(name, 300)}</span>'
            f'<span class="sg-chips">{text(ended)}</span></div>')
    return Html(f'<div class="sg">{head}<div class="sg-chain">{_task(known, steps[0])}{"".join(parts)}</div></div>')


def pair_html(known: Samples, pair: Mapping[str, Any]) -> Html:
    """A "bad -> good" pair (a row of the table ``pairs``): the rejected program with its findings, and what differs in
    the chosen one. Of a pair that another run mined: its conversation and both answers."""
    if pair["rejected_id"] not in known.judged:
        asked = conversation_html(pair["prompt"], f"{pair['kind']}: {pair['task_id']}, mined by another run").body
        diff = diff_html(*(pair[side][0]["content"] for side in ("rejected", "chosen")), title="rejected → chosen").body
        return Html(f'<div class="sg"><div class="sg-chain">{asked}{diff}</div></div>')
    rejected, chosen = known.get(pair["rejected_id"]), known.get(pair["chosen_id"])
    title = f"{pair['kind']}: rejected · {label(rejected)}"
    parts = [_task(known, rejected), listing(known, rejected, title).body,
             step(known, rejected, chosen, f"chosen · {label(chosen)}").body]
    return Html(f'<div class="sg"><div class="sg-chain">{"".join(parts)}</div></div>')


def _task(known: Samples, completion: Completion) -> str:
    task = known.task(completion)
    about = " · ".join(part for part in (task.dataset, task.split, task.family) if part)
    return (f"<details open><summary>The task ({text(about)})</summary>"
            f"{conversation_html(ask(task, known.run.config.prompt)).body}</details>")


def _feedback_html(known: Samples, parent: Completion, child: Completion) -> str:
    if child.mode == "fresh":
        return "<p>A control: the task was asked again, without the program or its findings.</p>"
    message = feedback_message(known, parent, child)
    if not message:
        return ""
    return f"<p>What went back to the model:</p>{conversation_html([{'role': 'user', 'content': message}]).body}"
