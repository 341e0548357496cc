"""What can be said of a Go program from its text alone."""
from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from secgen_lib.languages.text import brace_reader, braces

_LEXEME = re.compile(r'//[^\n]*|/\*.*?(?:\*/|\Z)|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|`[^`]*`', re.DOTALL)
_START = re.compile(r"^\s*(//|/\*|package\s+\w|import\s*[(\"\w]|func\s+[\w(]|type\s+\w|var\s+\w|const\s+[\w(])")
_IMPORT = re.compile(r'^[ \t]*import\b[ \t]*(?:\((?P<many>[^)]*)\)|(?P<one>(?:[\w.]+[ \t]+)?["`][^"`\n]*["`]))'
                     r"[ \t]*;?[ \t]*\n?", re.MULTILINE)
_STATEMENT = re.compile(r"[ \t]|(?:return|for|if|switch|var|const|defer)\b|[\w, .\[\]]+(?::=|[-+*/]?=)")
_SPEC = re.compile(r'(?:([\w.]+)[ \t]+)?["`]([^"`\n]*)["`]')
_PACKAGE = re.compile(r"^\s*package[ \t]+(\w+)[ \t]*;?", re.MULTILINE)
# what CodeGeeX's harness imports for a completion that uses it, and four more of the kind
PACKAGES = ("math", "strings", "fmt", "strconv", "time", "bytes", "regexp", "sort", "math/rand", "crypto/md5",
            "errors", "unicode", "unicode/utf8", "math/big")

bare = braces.blanker(_LEXEME)


def package(code: str) -> str | None:
    """The name in the package clause, or None."""
    match = _PACKAGE.search(bare(code))
    return match[1] if match else None


def _signature_end(text: str, start: int) -> int | None:
    """Where the body's brace opens behind a parameter list that opens at ``start`` (a result type may have braces)."""
    close = braces.matching(text, start, "(", ")")
    at = None if close is None else close + 1
    while at is not None and at < len(text):
        if text[at] == "{":
            typed = re.search(r"(?:interface|struct)\s*\Z", text[:at])
            if typed is None:
                return at
            end = braces.matching(text, at, "{", "}")
            at = None if end is None else end + 1
        elif text[at] == "\n" and text[:at].count("(") == text[:at].count(")"):
            return None
        else:
            at += 1
    return None


def _head(name: str) -> re.Pattern[str]:
    word = re.escape(name) if name else r"[A-Za-z_]\w*"
    return re.compile(rf"^[ \t]*func\s+{word}\s*\(", re.MULTILINE)


def body(code: str, name: str) -> str | None:
    """The text between the braces of the function ``name``, or None when the program has no such definition."""
    text = bare(code)
    for head in _head(name).finditer(text):
        opening = _signature_end(text, head.end() - 1)
        if opening is not None:
            close = braces.matching(text, opening, "{", "}")
            return code[opening + 1:len(code) if close is None else close]
    return None


def defines(code: str, name: str) -> bool:
    """Whether the code defines the function ``name`` (any function when ``name`` is empty), or a variable for one."""
    return body(code, name) is not None or bool(name) and re.search(
        rf"^var\s+{re.escape(name)}\b[^=\n]*=", bare(code), re.MULTILINE) is not None


def signature(declaration: str, name: str) -> str | None:
    """``(a int) bool`` of ``func name(a int) bool {``; the last such head of the text counts."""
    text = bare(declaration, literals=False)
    heads = list(_head(name).finditer(text)) if name else []
    if not heads:
        return None
    start = heads[-1].end() - 1
    end = _signature_end(text, start)
    return text[start:] if end is None else text[start:end]


GRAMMAR = brace_reader.Grammar(
    bare, re.compile(r"\s*func\s+main\s*\(\s*\)"),
    re.compile(r"\s*func\s*\(\s*(?:\w+\s+)?\*?(\w+)[^)]*\)|\s*(?:func|type|var|const)\s+(\w+)"),
    re.compile(r"\s*import\b"), by_line=True, behind=True)


def joined(code: str, others: Sequence[str], name: str) -> str:
    """The code with what it uses of other blocks behind it, and the imports that this needs."""
    more = brace_reader.joined(GRAMMAR, code, [without_imports(other) for other in others], name)
    given = [path for other in others for _, path in imports(other)]
    return tidy(more, (), [*given, *PACKAGES] if more != code else given)


def without_main(code: str) -> str:
    """The code without ``func main``, its lines where they were; what only that used is imported for nothing."""
    left = brace_reader.without_main(GRAMMAR, code)
    if left == code:
        return code
    gone = _used(code) - _used(left)
    text, parts, at = bare(left, literals=False), [], 0
    for match in _IMPORT.finditer(text):
        for spec in _SPEC.finditer(text, *match.span("many" if match["many"] is not None else "one")):
            if (spec[1] or spec[2].rsplit("/", 1)[-1]) in gone:
                parts += [left[at:spec.start()], "_ "]
                at = spec.start(2) - 1
    return "".join([*parts, left[at:]])


def _used(code: str) -> set[str]:
    """The names of packages that a program uses."""
    return set(re.findall(r"(?<![\w.)\]])([A-Za-z_]\w*)[ \t]*\.[ \t]*[A-Z]", bare(without_imports(code))))


_CONSTANT = re.compile(r"""(?:[-+^!]?\s*(?:0[xXbBoO][\da-fA-F_]+|\d[\w.]*|\.\d\w*)|true|false|nil|math\.\w+
    |'(?:\\.|[^'\\])+'|"(?:\\.|[^"\\])*"|`[^`]*`|errors\.New\([^()]*\)
    |(?:\[[\d.]*\]|map\[\w+\])[\w\[\]*.]*(?:\s*interface\s*\{\s*\})?\s*\{[\s\d,.'"-]*\}
    |(?:make|new)\([^()]*\))""", re.VERBOSE)


def does_nothing(code: str, name: str) -> bool:
    """Whether the function's body is empty, only returns constants, or only panics."""
    text = body(code, name)
    if text is None:
        return False
    left = re.sub(r"^\s*_\s*=\s*\w+\s*;?\s*$", "", bare(text, literals=False), flags=re.MULTILINE).strip()
    if re.fullmatch(r"panic\s*\([^()]*\)\s*;?", left):
        return True
    returned = re.fullmatch(r"return\b\s*(.*?)\s*;?", left, re.DOTALL)
    if returned is None:
        return left in ("", ";")
    return not returned[1] or re.fullmatch(rf"{_CONSTANT.pattern}(?:\s*,\s*{_CONSTANT.pattern})*", returned[1],
                                           re.VERBOSE) is not None


def plain(answer: str, prompt: str, entry_point: str) -> str | None:
    """The program in an answer without fences, or a body that belongs behind the prompt."""
    if prompt and _STATEMENT.match(answer) and not defines(answer, entry_point) and _open(prompt) == 1 \
            and _open(prompt + answer) == 0:
        return answer
    return braces.plain(answer, _START, bare, lambda code: defines(code, ""))


def _open(code: str) -> int:
    text = bare(code)
    return text.count("{") - text.count("}")


def imports(code: str) -> list[tuple[str, str]]:
    """(name or "", path) of each import."""
    return [(spec[1] or "", spec[2]) for match in _IMPORT.finditer(bare(code, literals=False))
            for spec in _SPEC.finditer(match["many"] or match["one"] or "")]


def without_imports(code: str) -> str:
    text, parts, at = bare(code, literals=False), [], 0
    for match in _IMPORT.finditer(text):
        parts.append(code[at:match.start()])
        at = match.end()
    return "".join([*parts, code[at:]])


def tidy(code: str, droppable: Iterable[str] = (), addable: Iterable[str] = ()) -> str:
    """The code with the imports it needs: those of ``droppable`` that are not used go, those of ``addable`` that are
    used and lacking come. The text stays as it is where nothing is to be done.
    """
    rest = without_imports(code)
    used = _used(rest)
    have = imports(code)
    kept = [(name, path) for name, path in have
            if path not in set(droppable) or (name or path.rsplit("/", 1)[-1]) in used | {"_", "."}]
    known = {name or path.rsplit("/", 1)[-1] for name, path in kept}
    more = [("", path) for path in dict.fromkeys(addable)
            if path.rsplit("/", 1)[-1] in used and path.rsplit("/", 1)[-1] not in known]
    if kept == have and not more:
        return code
    clause = _PACKAGE.search(bare(rest))
    lines = [f'\t{name + " " if name else ""}"{path}"' for name, path in [*kept, *more]]
    block = "import (\n" + "\n".join(lines) + "\n)\n\n" if lines else ""
    if clause is None:
        return f"package main\n\n{block}{rest.lstrip()}" if block else rest.lstrip("\n")
    return rest[:clause.end()] + "\n\n" + block + rest[clause.end():].lstrip("\n")


def behind(prompt: str, completion: str) -> str:
    """A completion put behind its prompt, with the imports that the two need (CodeGeeX's harness takes the prompt's own
    imports out and adds those of its list that are used; so here, and the prompt's own are used where needed).
    """
    given = [path for _, path in imports(prompt)]
    code = without_imports(prompt).lstrip("\n") + completion
    return tidy(code if package(code) else "package main\n\n" + code, (), [*given, *PACKAGES])


def helpers(prompt: str, entry_point: str) -> str:
    """What the prompt defines before the function itself, as a file's text; empty when there is nothing."""
    heads = list(_head(entry_point).finditer(bare(prompt))) if entry_point else []
    before = bare(prompt, literals=False)[:heads[-1].start()] if heads else ""
    rest = _PACKAGE.sub("", without_imports(before)).strip()
    given = [path for _, path in imports(prompt)]
    return tidy("package main\n\n" + rest + "\n", (), [*given, *PACKAGES]) if rest else ""


def complete(code: str, prompt: str, entry_point: str) -> str:
    """A whole program from what a model wrote after (or instead of) a prompt that ends in an open function."""
    given = [path for _, path in imports(prompt)]
    if not defines(code, entry_point) and prompt and signature(prompt, entry_point) and _open(prompt) == 1:
        return behind(prompt, code if _open(prompt + code) == 0 else code + "\n}\n")
    own = code
    if prompt and (more := helpers(prompt, entry_point)):
        names = re.findall(r"^(?:func|type|var|const)\s+(\w+)", more, re.MULTILINE)
        text = bare(code)
        if not any(re.search(rf"\b(?:func|type|var|const)\s+{name}\b", text) for name in names):
            own = code.rstrip() + "\n\n" + _PACKAGE.sub("", without_imports(more)).strip() + "\n"
    return tidy(own, given, () if package(code) and own == code else [*given, *PACKAGES])
