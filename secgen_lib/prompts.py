"""What is said to the model. One wording, shared by the loop, the pairs and the lab's corpus.

A conversation is a list of ``{"role", "content"}`` messages without a system turn: the model's own chat
template decides on that. A repair turn shows the last program and what was found in it; the analyzer's rule
is kept in the message, in brackets, because it is part of what the tool says.
"""
from __future__ import annotations

from collections.abc import Sequence

from secgen_lib.records import Finding, Task

Message = dict[str, str]

FENCE = {"cpp": "cpp", "javascript": "js"}
CORRECT = "Correct the program. Answer with the whole program."
REVISE = "Read your program again and revise it. Answer with the whole program."
MAX_FINDINGS = 8


def fenced(code: str, language: str) -> str:
    """A program as a chat answer writes it."""
    return f"```{FENCE.get(language, language)}\n{code.rstrip()}\n```"


def ask(task: Task) -> list[Message]:
    """Cycle 0: the task alone."""
    text = task.prompt
    if task.dataset.startswith("humaneval"):
        text = f"Complete this function. Answer with the whole program.\n{fenced(task.prompt, task.language)}"
    return [{"role": "user", "content": text}]


def finding_line(finding: Finding) -> str:
    """One finding as one line; ``[rule]`` is the tool's own name of the check."""
    return f"line {finding.start_line}: {finding.message} [{finding.rule_id}]"


def feedback(build_error: str = "", findings: Sequence[Finding] = (), failed_example: str = "",
             analyzer_failure: str = "") -> str:
    """The repair turn. A program that does not build has no findings; examples are shown when it is clean.

    Raises ``ValueError`` when there is nothing to say: a program with no complaint is not sent back.
    """
    if build_error:
        said = "The program does not build:\n" + build_error.strip()
    elif findings:
        ordered = sorted(findings, key=lambda f: (f.start_line, f.start_column, f.rule_id))
        lines = list(dict.fromkeys(finding_line(f) for f in ordered))[:MAX_FINDINGS]
        said = "A static analyzer reports:\n" + "\n".join(lines)
    elif analyzer_failure:
        said = "A static analyzer could not finish on the program:\n" + analyzer_failure.strip()
    elif failed_example:
        said = "A public example fails:\n" + failed_example.strip()
    else:
        raise ValueError("a repair turn needs a build error, a finding or a failed example")
    return f"{said}\n{CORRECT}"


def reply(conversation: Sequence[Message], answer: str, said: str) -> list[Message]:
    """The conversation with the model's answer and the next user turn."""
    return [*conversation, {"role": "assistant", "content": answer}, {"role": "user", "content": said}]
