"""What can be said of a Python program from its text alone. Nothing is run; ``ast`` reads it."""
from __future__ import annotations

import ast
import re
import textwrap
import warnings

from secgen_lib.languages.text import answer as answers

MAX_CHARS = 200_000  # characters; a longer text is not parsed here


def parse(code: str) -> ast.Module | None:
    """The tree, or None when the text is no Python (or not to be parsed safely)."""
    if len(code) > MAX_CHARS:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def function(tree: ast.Module | None, name: str) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
    """The last top-level function of that name (the one that holds when the program has run)."""
    functions = [node for node in (tree.body if tree else [])
                 if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return next((node for node in reversed(functions) if not name or node.name == name), None)


def bound(tree: ast.Module) -> set[str]:
    """The names that a module's top level binds, those within its ``if``, ``try``, ``with`` and loops too."""
    names: set[str] = set()
    todo: list[ast.AST] = list(tree.body)
    while todo:
        node = todo.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif not isinstance(node, ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
            todo += ast.iter_child_nodes(node)
    return names


def defines(code: str, name: str) -> bool:
    """Whether the text has ``def name`` (any function when ``name`` is empty), and need not parse; or is a module that
    binds the name otherwise: ``f = lambda ...``, ``f = gcd``, ``from x import gcd as f``.
    """
    word = re.escape(name) if name else r"[^\W\d]\w*"
    if re.search(rf"^\s*(?:async\s+)?def\s+{word}\s*\(", code, re.MULTILINE):
        return True
    return bool(name) and re.search(rf"\b{word}\b", code) is not None and _binds(code, name)


def _binds(code: str, name: str) -> bool:
    tree = parse(code)
    if tree is None or name not in bound(tree):
        return False
    # a body whose lines lost their indentation: ``name = ...`` and a ``return``
    todo: list[ast.AST] = list(tree.body)
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Return):
            return False
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            todo += ast.iter_child_nodes(node)
    return True


def complete(code: str, prompt: str, entry_point: str) -> str:
    """A whole program from what a model wrote after (or instead of) a prompt.

    Whole functions stand on their own, with those imports and helper functions of the prompt that they lack; a bare
    body is put behind the prompt, indented as a body if it is not.
    """
    if not prompt or not entry_point or parse_head(prompt, entry_point) is None:
        return code
    if defines(code, entry_point) or defines(textwrap.dedent(code), entry_point):
        own = textwrap.dedent(code) if code[:1] in " \t" and parse(code) is None else code
        return preamble(prompt, entry_point, own) + own
    return join(prompt, _placed(prompt, code.strip("\n"), entry_point))


def _placed(prompt: str, body: str, entry_point: str) -> str:
    """The body indented as one: as it is, as a whole, or in its first line alone; as it is where nothing helps."""
    forms = (body, textwrap.indent(textwrap.dedent(body), "    "), "    " + body.lstrip())
    return next((form for form in forms if fits(prompt, form, entry_point)), body)


def fits(prompt: str, body: str, entry_point: str) -> bool:
    """Whether the text, put behind the prompt, becomes part of the prompt's function."""
    head = function(parse_head(prompt, entry_point), entry_point)
    whole = function(parse(join(prompt, body)), entry_point)
    return whole is not None and head is not None and len(whole.body) > (ast.get_docstring(head) is not None)


def join(prompt: str, body: str) -> str:
    return prompt + ("" if prompt.endswith("\n") else "\n") + body + ("" if body.endswith("\n") else "\n")


def parse_head(prompt: str, entry_point: str) -> ast.Module | None:
    """The prompt as a program (its last function has a docstring for a body), or None when it is prose."""
    tree = parse(prompt) or parse(join(prompt, "    pass"))
    return tree if function(tree, entry_point) else None


def preamble(prompt: str, entry_point: str, code: str) -> str:
    """The prompt's imports and helper functions that the program lacks, as text that ends in two newlines."""
    tree, own = parse_head(prompt, entry_point), parse(code)
    if tree is None:
        return ""
    have = {ast.dump(node) for node in (own.body if own else [])}
    named = {getattr(node, "name", None) for node in (own.body if own else [])}
    lines, parts = prompt.splitlines(), []
    for node in tree.body:
        if getattr(node, "name", None) == entry_point or ast.dump(node) in have or getattr(node, "name", 0) in named:
            continue
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        parts.append("\n".join(lines[node.lineno - 1:node.end_lineno]))
    return "\n".join(parts) + "\n\n" if parts else ""


_START = re.compile(r"^(from\s+[\w.]+\s+import\b|import\s+\w|def\s+\w+\s*\(|async\s+def\b|class\s+\w+\s*[:(]|@\w)")


def plain(answer: str, prompt: str, entry_point: str) -> str | None:
    """Code in an answer without fences: the whole text if it parses, a body that fits the prompt, or the lines from
    the first that starts a definition or import to the last with which the rest still parses.
    """
    text = answer.strip("\n")
    if not text.strip():
        return None
    if not entry_point and (program := script(text)) is not None:
        return program
    tree = parse(text)
    if tree is not None and any(isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom)
                                for node in tree.body):
        return text
    if entry_point and defines(text, entry_point) and tree is not None:
        return text
    lines = text.splitlines()
    if prompt and entry_point and text[:1] in " \t" and (program := _body(lines, prompt, entry_point)) is not None:
        return program
    first = next((i for i, line in enumerate(lines) if _START.match(line)), None)
    if first is None:
        # a body whose first line lost its indentation
        if prompt and entry_point and not answers.is_prose(lines[0][:400]) and re.search(
                r"^\s*(?:return|yield|raise|print)\b|^\s*[\w\[\], .]{1,200} [+\-*/]?= ", text, re.MULTILINE):
            return text if fits(prompt, _placed(prompt, text, entry_point), entry_point) else None
        return None
    for last in range(len(lines), max(first, len(lines) - 400), -1):
        part = "\n".join(lines[first:last])
        if parse(part) is not None:
            return part
    return "\n".join(lines[first:]) if defines("\n".join(lines[first:]), entry_point) else None


def _body(lines: list[str], prompt: str, entry_point: str) -> str | None:
    """The indented lines at the beginning of an answer, to a line at the margin, that go on behind the prompt; what
    follows them as well where all of it parses.
    """
    if parse(join(prompt, "\n".join(lines))) is not None:
        return "\n".join(lines)
    margins = [i for i, line in enumerate(lines) if line[:1].strip() and line[0] not in ")]}"]
    for at in reversed(margins[-50:]):
        part = "\n".join(lines[:at])
        if fits(prompt, part, entry_point):
            return part
    return None


_BEGIN = re.compile(rf"{_START.pattern}|^(#!|print\s*\(|(with|for|while|if)\b.*:\s*(#.*)?$|try\s*:|[A-Za-z_][\w.]*\(|"
                    r"[A-Za-z_][\w.\[\]'\", ]*\s*(:\s*[\w.\[\], ]+)?[-+*/|]?=[^=])")


def script(answer: str) -> str | None:
    """The program in an answer without fences that was asked for no entry point: the whole text, or the lines from the
    first that may begin a statement to the last before prose, if anything in them is imported, defined, called or
    assigned. What does not parse and is no prose stays: it is the answer's own fault.
    """
    if parse(answer) is not None:
        return answer if _does(answer) else None
    lines = answer.splitlines()
    first = next((i for i, line in enumerate(lines) if _BEGIN.match(line) and not answers.is_prose(line)), None)
    if first is None:
        return None
    for last in range(len(lines), max(first, len(lines) - 400), -1):
        part = "\n".join(lines[first:last])
        if parse(part) is not None:
            rest = next((line for line in lines[last:] if line.strip()), "")
            code = part if answers.is_prose(rest) or not rest else "\n".join(lines[first:])
            return code if _does(part) else None
    return None


def _does(code: str) -> bool:
    kinds = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Call, ast.Assign,
             ast.AugAssign)
    tree = parse(code)
    return tree is not None and any(isinstance(node, kinds) for node in ast.walk(tree))


def does_nothing(code: str, name: str) -> bool:
    """Whether the function's body is ``pass``, ``...``, a docstring, raising "not implemented" or returns a
    constant."""
    node = function(parse(code), name)
    if node is None:
        return False
    body = [item for item in node.body if not (isinstance(item, ast.Pass) or isinstance(item, ast.Expr)
                                               and isinstance(item.value, ast.Constant))]
    if not body:
        return True
    if len(body) > 1:
        return False
    only = body[0]
    if isinstance(only, ast.Raise) and only.exc is not None:
        raised = only.exc.func if isinstance(only.exc, ast.Call) else only.exc
        return isinstance(raised, ast.Name) and raised.id.startswith("NotImplemented")
    return isinstance(only, ast.Return) and (only.value is None or _constant(only.value))


def _constant(node: ast.expr) -> bool:
    if isinstance(node, ast.UnaryOp):
        return _constant(node.operand)
    if isinstance(node, ast.List | ast.Tuple | ast.Set):
        return all(map(_constant, node.elts))
    if isinstance(node, ast.Dict):
        return all(_constant(part) for part in (*node.keys, *node.values) if part is not None)
    return isinstance(node, ast.Constant)
