"""How far a task shows its hidden test: by its public examples, and by its prompt.

What is compared is the call of the task's function, not the value wanted. Two calls are the same when they have the
same literals in the same order, whatever they are wrapped in (``{1, 2}``, ``vector<int>{1, 2}``; ``"a"``,
``String::from("a")``); in Python, when their values are equal. A variable stands for what was last assigned to it. A
call that cannot be read so (its arguments come out of a loop) is counted as unread, and is equal to none.
"""
from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from secgen_lib.core.records import Task

_COMMENT = {"python": r"#[^\n]*"}
_C_COMMENT = r"//[^\n]*|/\*.*?\*/"
_QUOTED = r'"(?:\\.|[^"\\\n])*"'
_SINGLE = {"python": r"'(?:\\.|[^'\\\n])*'", "javascript": r"'(?:\\.|[^'\\\n])*'"}
_CHAR = r"'(?:\\.|[^'\\\n])'"
_TOKEN = re.compile(rf"(?P<string>{_QUOTED}|'(?:\\.|[^'\\\n])*')|"
                    r"(?P<number>(?<![\w.])-?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)"
                    r"(?:_?[iuf](?:8|16|32|64|128|size)\b|[lLfF]\b)?|(?P<word>[^\W\d]\w*)|(?P<mark>\S)")
_TYPES = re.compile(r"<[^<>()\"';]*>|\[\d*\](?=[\w\[*])|(?<=\])\*?[a-z]\w*(?=\{)|\binterface\{\}|\bmap\[[^\]]*\]\w*")
_VALUES = {"true": "true", "false": "false", "none": "none", "null": "none", "nil": "none", "nullptr": "none"}
_TYPE_NAMES = ("bool", "float", "int", "list", "str", "tuple")
_ASSIGNED = (r"(?<![\w.]){name}\s*(?::[^=;\n]*)?:?=(?!=)\s*|"
             r"\w[\w<>, ]*[ >&*]{name}(?:\[[^\]\n]*\])*\s*=?\s*(?=\{{)")
_LOOP = re.compile(r"\bfor\s*\(?\s*(?:\w+\s+)?$")
DEEP = 4
"""Variables within variables."""


@dataclass(frozen=True)
class Shares:
    """What of a data set's hidden tests is public. ``again``: tasks of which a public call is in the hidden test, too;
    ``whole``: those of which every hidden call is public. ``hidden_public``: hidden calls that are public, of
    ``hidden``; ``unread`` of these are equal to none. ``prompt_only``: hidden calls in the prompt and in no example.
    """

    dataset: str
    language: str
    tasks: int
    with_examples: int
    public: int
    again: int
    whole: int
    hidden: int
    hidden_public: int
    unread: int
    prompt_only: int


def shares(tasks: Iterable[Task]) -> list[Shares]:
    """One row a data set and language, in their order."""
    groups: dict[tuple[str, str], list[Task]] = {}
    for task in tasks:
        groups.setdefault((task.dataset, task.language), []).append(task)
    return [_shares(dataset, language, group) for (dataset, language), group in groups.items()]


def _shares(dataset: str, language: str, tasks: Sequence[Task]) -> Shares:
    rows = []
    for task in tasks:
        public, hidden = calls(task, task.examples), calls(task, task.test)
        known = {call for call in public if call is not None}
        seen = [call for call in hidden if call in known]
        whole = bool(hidden) and len(seen) == len(hidden)
        rows.append((bool(task.examples), len(public), bool(seen), whole, len(hidden), len(seen), hidden.count(None),
                     len(in_prompt(task))))
    return Shares(dataset, language, len(rows), *(sum(column) for column in zip(*rows, strict=True)))


def in_prompt(task: Task) -> list[str]:
    """Calls of the hidden tests that stand in the prompt, and in no public example."""
    there = set(calls(task, task.prompt, code=False))
    there -= set(calls(task, task.examples)) if there else set()
    hidden = calls(task, f"{task.test}\n{task.security_test}") if there else []
    return [call for call in hidden if call is not None and call in there]


def calls(task: Task, text: str, code: bool = True) -> list[str | None]:
    """The calls of the task's function in a text, in order, as literals; None for one that cannot be read.

    ``code``: comments and what stands in strings are passed over; in prose (a prompt) nothing is.
    """
    plain = _masked(text, task.language) if code else text
    names = "|".join(sorted({re.escape(name) for name in (task.entry_point, "candidate") if name}))
    literals = []
    for match in re.finditer(rf"(?<!\w)(?<!fn )(?<!def )(?<!func )(?:{names}) ?\(", plain) if names else ():
        given = _arguments(plain, text, match.end())
        if given is not None and not _declares(plain, match.start(), given):
            filled = _filled(given, text, plain, match.start())
            literals.append(_values(filled) if task.language == "python" else _literals(filled))
    return literals


def _masked(text: str, language: str) -> str:
    """The text with strings and comments blanked, every character in its place."""
    pattern = "|".join([rf"(?P<comment>{_COMMENT.get(language, _C_COMMENT)})", _QUOTED, _SINGLE.get(language, _CHAR)])
    return re.sub(pattern, lambda m: re.sub(r"[^\n]", " " if m.lastgroup else "_", m[0]), text, flags=re.DOTALL)


def _arguments(plain: str, text: str, start: int) -> str | None:
    """What stands between the bracket before ``start`` and the one that closes it; None where none does."""
    depth = 1
    for match in re.finditer(rf"{_QUOTED}|[\[({{]|[\])}}]", plain[start:]):
        depth += 1 if match[0] in "[({" else -1 if match[0] in "])}" else 0
        if depth == 0:
            return text[start:start + match.start()]
    return None


def _declares(plain: str, start: int, given: str) -> bool:
    """Whether this is the function's declaration in C or C++: a type stands before the name and in every argument."""
    before = plain[:start].rstrip(" ")[-1:]
    return bool(re.match(r"[\w>*&]", before)) and not re.search(r"\breturn\s*$", plain[:start]) and (
        not given.strip() or all(re.search(r"\w[\s*&>]+\w+\s*(?:\[\])?$|^\s*(?:void|\.\.\.)\s*$", parameter)
                                 for parameter in re.sub(r"<[^()]*>", "", given).split(",")))


def _filled(given: str, text: str, plain: str, at: int) -> str:
    """The arguments with variables replaced by what was last assigned to them before ``at``."""
    for _ in range(DEEP):
        names = {m[0] for m in re.finditer(r"(?<![\w.:\"'])[^\W\d]\w*(?![\w(!:<.{\"'])", _masked(given, "python"))}
        changed = given
        for name in names - _VALUES.keys():
            assigned = [*re.finditer(_ASSIGNED.format(name=re.escape(name)), plain[:at])]
            if assigned and not _LOOP.search(plain[:assigned[-1].start()]):
                value = _value(plain, text, assigned[-1].end())
                whole = rf"(?<![\w.:\"']){re.escape(name)}(?![\w(!:<.\"'])"
                changed = re.sub(whole, lambda m, v=value: v, changed)  # type: ignore[misc]
        if changed == given:
            break
        given = changed
    return given


def _value(plain: str, text: str, start: int) -> str:
    """The right-hand side that begins at ``start``: to the semicolon or the line's end outside brackets."""
    depth = 0
    for place in range(start, len(plain)):
        sign = plain[place]
        depth += (sign in "[({") - (sign in "])}")
        if depth < 0 or depth == 0 and (sign == ";" or sign == "\n"):
            return text[start:place]
    return text[start:]


def _values(given: str) -> str | None:
    """The arguments of a Python call as values; None where one is no literal and no name of a type."""
    try:
        call = ast.parse(" ".join(f"f({given})".split("\n")), mode="eval").body
        nodes = [*call.args, *(keyword.value for keyword in call.keywords)] if isinstance(call, ast.Call) else []
        return repr([_plain(ast.literal_eval(node)) for node in nodes])
    except ValueError:  # arithmetic, or a type as a value: its text, if nothing in it can vary
        names = {node.id for node in ast.walk(call) if isinstance(node, ast.Name)} - {"f", *_TYPE_NAMES}
        return None if names else ast.unparse(call)
    except (SyntaxError, TypeError, MemoryError, RecursionError):
        return None


def _plain(value: Any) -> Any:
    """Numbers that are equal alike, sets and dicts in one order."""
    if isinstance(value, (list, tuple)):
        return type(value)(map(_plain, value))
    if isinstance(value, set):
        return {"set": sorted(map(repr, map(_plain, value)))}
    if isinstance(value, dict):
        return sorted((repr(_plain(key)), _plain(item)) for key, item in value.items())
    return float(value) if type(value) is int and abs(value) < 2**53 else value


def _literals(given: str) -> str | None:
    """The literals of the arguments in order, with lists' brackets; None where something else is left."""
    while (less := _TYPES.sub(" ", given)) != given:
        given = less
    parts: list[str] = []
    for match in _TOKEN.finditer(given):
        kind, word = match.lastgroup, match[0]
        if kind == "string":
            parts.append(f'"{word[1:-1]}"')
        elif kind == "number":
            parts.append(repr(float(match["number"].replace("_", ""))))
        elif kind == "word":
            behind = given[match.end():].lstrip()[:1]
            if word.lower() in _VALUES:
                parts.append(_VALUES[word.lower()])
            elif behind == ":" and not given[match.end():].lstrip().startswith("::"):
                parts.append(f'"{word}"')  # a key of a JavaScript object
            elif behind == "=" and not given[match.end():].lstrip().startswith("=="):
                continue  # an argument by name
            elif word not in ("new", "mut", "std", "vec") and behind not in ("(", "!", "{", ".", ":"):
                return None
        elif word in "[{":
            parts.append("[")
        elif word in "]}":
            parts.append("]")
        elif word in "+*/%":
            parts.append(word)
    return " ".join(parts)
