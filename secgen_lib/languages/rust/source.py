"""What can be said of a Rust program from its text alone."""
from __future__ import annotations

import re

from secgen_lib.languages.text import brace_reader, braces

_LEXEME = re.compile(r"""//[^\n]*|/\*
    |(?:(?<![\w'])(?:[bc]?r)(?P<marks>\#*)".*?(?:"(?P=marks)|\Z)
    |(?<![\w'])[bc]?"(?:\\.|[^"\\])*(?:"|\Z)
    |(?<!\w)b?'(?:\\u\{[0-9a-fA-F_]*\}|\\x[0-9a-fA-F]{2}|\\[^ux]|[^\\'\n])')(?:[^\W\d]\w*)?""",
    re.DOTALL | re.VERBOSE)
"""Comments and literals. A literal ends with its suffix (``"x"r`` is not the beginning of a raw one), and the name of a
lifetime (``'r``) begins none."""
_COMMENT = re.compile(r"/\*|\*/")
_START = re.compile(r"^\s*(#!?\[|use\s+[\w:{]|(pub(\([^)]*\))?\s+)?((const|unsafe|async)\s+)*fn\s+\w|"
                    r"(pub(\([^)]*\))?\s+)?(struct|enum|trait|mod|type|const|static|union)\s+\w|impl\b[\s<]|macro_rules!|extern\s+crate\b)")
_BEGIN = re.compile(rf"{_START.pattern}|^\s*(///?!?|/\*|extern\b|unsafe\s|async\s|thread_local!|"
                    r"pub(\([^)]*\))?\s+((const|unsafe|async|extern|use|mod|trait|static)\b))")
_ITEM = re.compile(r"\b(?:fn|struct|union|enum|trait|mod|impl|extern|macro_rules!)\b[^;{}]*\{|"
                   r"\bstruct\s+\w+\s*(?:<[^;{}()]*>)?\s*(?:\([^;{}]*\))?\s*;|"
                   r"\b(?:type|const|static)\s+(?:mut\s+)?\w+[^;{}=\n]*=")
_END = re.compile(r"[};]\s*$")
_NAMED = r"\b(?:fn|struct|enum|trait|mod|type|const|static|union|macro_rules!)\s+(?:mut\s+)?(\w+)"


def bare(code: str, literals: bool = True) -> str:
    """The code with comments (they nest) blanked, newlines kept, and the insides of literals if asked."""
    parts, at = [], 0
    while match := _LEXEME.search(code, at):
        end = _comment_end(code, match.end()) if match[0] == "/*" else match.end()
        text = code[match.start():end]
        parts.append(code[at:match.start()])
        if text.startswith("/"):
            parts.append(braces.blanked(text))
        elif literals and len(text) > 1:
            parts.append('"' + braces.blanked(text[1:-1]) + '"')
        else:
            parts.append(text)
        at = end
    return "".join([*parts, code[at:]])


GRAMMAR = brace_reader.Grammar(
    bare, re.compile(r"\s*(?:#!?\[[^\]]*\]\s*)*(?:pub\s+)?(?:async\s+)?fn\s+main\s*[(<]"),
    re.compile(r"\s*(?:#!?\[[^\]]*\]\s*)*(?:pub(?:\([^)]*\))?\s+)?(?:(?:const|unsafe|async)\s+)*"
               r"(?:fn|struct|enum|trait|mod|type|static|union|const|macro_rules!)\s+(?:mut\s+)?(\w+)|"
               r"\s*impl\b(?:<[^>]*>)?\s+(?:[\w:<>, ]+\s+for\s+)?(\w+)"),
    re.compile(r"\s*(?:pub\s+)?use\s"), behind=True, imports_behind=True)


def _comment_end(code: str, at: int) -> int:
    depth = 1
    while depth and (mark := _COMMENT.search(code, at)):
        depth += 1 if mark[0] == "/*" else -1
        at = mark.end()
    return len(code) if depth else at


def head_end(text: str, at: int) -> int:
    """Where a function's head that begins at ``at`` ends: at its ``{`` or ``;``, or the end. ``text`` is bare."""
    depth = 0
    for i in range(at, len(text)):
        if text[i] in "([":
            depth += 1
        elif text[i] in ")]":
            depth -= 1
        elif depth <= 0 and text[i] in "{;":
            return i
    return len(text)


def body(code: str, name: str) -> str | None:
    """The text between the braces of the function ``name``, or None when the program has no such definition."""
    text = bare(code)
    for match in re.finditer(rf"\bfn\s+{re.escape(name)}\s*[<(]", text):
        start = head_end(text, match.end() - 1)
        if text[start:start + 1] == "{":
            end = braces.matching(text, start, "{", "}")
            return code[start + 1:end if end is not None else len(code)]
    return None


def defines(code: str, name: str) -> bool:
    """Whether the code defines the function ``name`` (any function when ``name`` is empty)."""
    names = [name] if name else dict.fromkeys(re.findall(r"\bfn\s+(\w+)", bare(code)))
    return any(body(code, word) is not None for word in names)


def line_of(code: str, name: str) -> int:
    """The line on which a function is defined, 1 when it is not."""
    match = re.search(rf"\bfn\s+{re.escape(name)}\b", bare(code))
    return code.count("\n", 0, match.start()) + 1 if match else 1


def plain(answer: str, prompt: str, entry_point: str) -> str | None:
    """The program in an answer without fences: whole functions, or the rest of the function that the prompt begins."""
    if not defines(answer, entry_point) and _ends(prompt, answer, entry_point):
        return answer
    if not entry_point and (program := braces.items(answer, _BEGIN, bare, _ITEM, _END)) is not None:
        return program
    return braces.plain(answer, _START, bare, lambda code: defines(code, ""))


def complete(code: str, prompt: str, entry_point: str) -> str:
    """A whole program from what a model wrote after (or instead of) a prompt.

    The rest of a function is put behind the prompt. A whole function stands on its own; names that it uses and that
    only the prompt imports are imported behind it (the order of items means nothing).
    """
    if not prompt or not entry_point:
        return code
    if defines(code, entry_point):
        lacking = _lacking(code, prompt)
        return code + ("" if code.endswith("\n") else "\n") + lacking if lacking else code
    for ending in ("", "\n}\n"):
        if _ends(prompt, code + ending, entry_point):
            return prompt + code + ending
    return code


def _ends(prompt: str, text: str, entry_point: str) -> bool:
    """Whether the text closes the function that the prompt leaves open."""
    if not entry_point or not prompt or body(prompt, entry_point) is None:
        return False
    head, whole = bare(prompt), bare(prompt + text)
    return head.count("{") > head.count("}") and whole.count("{") == whole.count("}")


def _lacking(code: str, prompt: str) -> str:
    text = bare(code)
    have = {*imports(code), *re.findall(_NAMED, text)}
    identifiers = set(re.findall(r"(?<!::)\b[A-Za-z_]\w*", text))
    return "".join(f"use {path};\n" for name, path in imports(prompt).items()
                   if name in identifiers and name not in have)


def imports(code: str) -> dict[str, str]:
    """name -> path of what the ``use`` items bring in by name."""
    paths: dict[str, str] = {}
    for item in re.findall(r"(?:^|[;}\n])\s*(?:pub\s+)?use\s+([^;]+);", bare(code)):
        _tree(item.strip(), "", paths)
    return paths


def _tree(item: str, before: str, paths: dict[str, str]) -> None:
    path, _, inner = item.partition("{")
    if inner:
        for part in split(inner.rsplit("}", 1)[0]):
            _tree(part, before + path.strip(), paths)
        return
    path, _, other = (word.strip() for word in path.partition(" as "))
    whole = before.removesuffix("::") if path == "self" else before + path
    name = other or whole.rsplit("::", 1)[-1]
    if name not in ("*", "_", ""):
        paths[name] = f"{whole} as {other}" if other else whole


def split(text: str) -> list[str]:
    """The parts of a list at its commas, those within brackets left alone."""
    parts, depth, last = [], 0, 0
    for i, sign in enumerate(text):
        if sign in "([{<":
            depth += 1
        elif sign in ")]}" or sign == ">" and text[i - 1] != "-":
            depth -= 1
        elif sign == "," and depth == 0:
            parts.append(text[last:i].strip())
            last = i + 1
    return [part for part in (*parts, text[last:].strip()) if part]


_ATOM = re.compile(r"""
    (?:[-!&*]\s*)*(?:\b\d[\w.]*|\b(?:true|false|None)\b|(?<!\w)[bc]?r?\#*"[^"]*"\#*|'(?:\\.|[^'\\])'|\b\w+::(?:[A-Z_]{2,}|new\(\)|default\(\)))
        (?:\.(?:to_string|to_owned|into|to_vec|clone)\(\))?
    |\b(?:String::from|Some|Ok|Err|Box::new)\(\s*@\s*\)|\bvec!\s*\[\s*(?:@(?:\s*[,;]\s*@)*,?)?\s*\]|\(\s*(?:@(?:\s*,\s*@)*,?)?\s*\)
    |&?\[\s*(?:@(?:\s*[,;]\s*@)*,?)?\s*\]|\b(?:todo|unimplemented|unreachable|panic)!\s*\([^()]*\)""", re.VERBOSE)


def does_nothing(code: str, name: str) -> bool:
    """Whether the function's body is empty, only returns a constant, or only panics."""
    text = body(code, name)
    if text is None:
        return False
    left = bare(text, literals=False).strip()
    left = re.sub(r"^(?:let\s+_\w*\s*=\s*&?\w+\s*;\s*)+", "", left)
    left = re.sub(r"^return\b\s*", "", left).removesuffix(";").strip()
    left = re.sub(r"::<[^<>()]*>", "", left)
    for _ in range(20):
        less = _ATOM.sub("@", left)
        if less == left:
            break
        left = less
    return left in ("", "@")
