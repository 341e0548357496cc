"""What can be said of a JavaScript program from its text alone."""
from __future__ import annotations

import re

from secgen_lib.languages.text import brace_reader, braces

# a regular expression stands where a value may begin: behind an operator, a bracket, or the start of a line
_REGEX = (r"(?:(?<=[=(,:;!&|?{}\[+\-*%~^<>\n])|(?<=[=(,:;!&|?] )|(?<=return )|\A)"
          r"/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n\[])+/")
_TEXT = r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|`(?:\\.|[^`\\])*`'
_LEXEME = re.compile(rf"//[^\n]*|/\*.*?(?:\*/|\Z)|{_TEXT}|{_REGEX}", re.DOTALL)
NAME = re.compile(r"[A-Za-z_$][\w$]*")
_START = re.compile(r"^\s*(//|/\*|['\"]use strict|(export\s+)?(default\s+)?(async\s+)?function\b|class\s+\w|"
                    r"import\s.*from|"
                    r"(export\s+)?(const|let|var)\s+[\w${\[]|module\.exports|exports\.|"
                    r"[\w$.]+\s*=\s*(async\s+)?(function|\())")
_BEGIN = re.compile(rf"{_START.pattern}|^\s*(#!|import\s*['\"{{*\w(]|"
                    r"export\s+(default|class|async|function|const|let|var|\{|\*)|"
                    r"(const|let|var)\s*[\w${\[]|(for|if|while|switch)\s*\(.*[{;)]\s*$|(try|do)\s*\{|"
                    r"await\s+[\w$.]+\(|new\s+[\w$.]+\(|[(!]?\(?(async\s*)?(function\b|\([\w$, ]*\)\s*=>)|"
                    r"[\w$][\w$.\[\]'\"]*\s*[-+|&]?=[^=].*[;,{(\[\w)'\"`\]}]\s*$|[\w$.]+\(.*[;{(\[)]\s*$)")
_ITEM = re.compile(r"^[ \t]*(?:export\b\s*(?:default\b|class\b|const\b|let\b|var\b|async\b|function\b|\{|\*)|"
                   r"import\b[^;\n]*['\"]|class\s+[\w$][^;{}]*\{|(?:const|let|var)\s*[\w$]+\s*(?:=|;)|"
                   r"(?:const|let|var)\s*[{\[][^=]*=|(?:for|if|while|switch)\s*\([^{}]*\)|(?:try|do)\s*\{|"
                   r"[\w$][\w$.\[\]'\"]*\s*[-+|&]?=[^=]|[\w$.]+\s*\()|\bfunction\b[^;{}]*\{|=>", re.MULTILINE)
_END = re.compile(r"\S")
_STATEMENT = re.compile(r"[ \t]|(?:return|for|if|while|switch|var|let|const|throw)\b|[\w.\[\]]+\s*[-+*/]?=[^=>]")
_ARROW = r"(?:async\s*)?(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[\w$]+)\s*=>"

bare = braces.blanker(_LEXEME)

GRAMMAR = brace_reader.Grammar(
    bare, re.compile(r"(?!)"),
    re.compile(r"\s*(?:export\s+(?:default\s+)?)?(?:async\s+)?(?:function\s*\*?|class|const|let|var)\s+([\w$]+)|"
               r"\s*(?:const|let|var)\s*[\[{]([^=\[\]{}]*)[\]}]\s*="),
    re.compile(r"(?!)"), by_line=True)


def _head(name: str) -> re.Pattern[str]:
    """Where a function of that name is defined; the match ends behind its ``{`` or ``=>``."""
    word = re.escape(name) if name else r"[\w$]+"
    return re.compile(rf"(?<![\w$.])(?:async\s+)?function\s*\*?\s*{word}\s*\([^{{]*\)\s*\{{|"
                      rf"(?<![\w$])(?:(?:const|let|var)\s+|(?:module\.)?exports\.)?{word}\s*=\s*(?:{_ARROW}\s*\{{?|"
                      rf"(?:async\s+)?function\s*\*?\s*[\w$]*\s*\([^{{]*\)\s*\{{)")


def defines(code: str, name: str) -> bool:
    """Whether the code defines the function ``name`` (any function when ``name`` is empty), or binds it to a value."""
    text = bare(code)
    return _head(name).search(text) is not None or bool(name) and re.search(
        rf"^(?:(?:const|let|var)\s+|(?:module\.)?exports\.){re.escape(name)}\s*=[^=>]", text, re.MULTILINE) is not None


def body(code: str, name: str) -> str | None:
    """The text of the last definition's body, without braces; None when the program has no such definition."""
    text, last_body = bare(code), None
    for head in _head(name).finditer(text):
        if head[0].endswith("{"):
            end = braces.matching(text, head.end() - 1, "{", "}")
            last_body = code[head.end():len(code) if end is None else end]
        else:
            end = re.compile(r";|\n|\Z").search(text, head.end()).start()  # type: ignore[union-attr]  # it has an end
            last_body = f"return {code[head.end():end]};"
    return last_body


_CONSTANT = re.compile(r"""\(?\s*(?:[-+!~]?\s*(?:0[xXbBoO][\da-fA-F_]+|\d[\w.]*|\.\d\w*)
    |true|false|null|undefined|NaN|-?Infinity|void\ 0
    |'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`$]*`|\[[\s\d,.'"-]*\]|\{\s*\}
    |new\s+(?:Map|Set|Array|Object)\s*\(\s*\))\s*\)?""", re.VERBOSE)


def does_nothing(code: str, name: str) -> bool:
    """Whether the function's body is empty, only returns a constant, or only throws."""
    text = body(code, name)
    if text is None:
        return False
    left = re.sub(r"['\"]use strict['\"]\s*;?", "", bare(text, literals=False)).strip()
    if re.fullmatch(r"throw\s+(new\s+)?Error\s*\([^()]*\)\s*;?", left):
        return True
    returned = re.fullmatch(r"return\b\s*(.*?)\s*;?", left, re.DOTALL)
    if returned is None:
        return left in ("", ";")
    return not returned[1] or _CONSTANT.fullmatch(returned[1]) is not None


def whole(code: str) -> bool:
    return defines(code, "")


def plain(answer: str, prompt: str, entry_point: str) -> str | None:
    """The program in an answer without fences, or a body that belongs behind the prompt."""
    if prompt and _STATEMENT.match(answer) and not defines(answer, entry_point) and completes(prompt, answer):
        return answer
    if not entry_point and (program := braces.items(answer, _BEGIN, bare, _ITEM, _END)) is not None:
        return program
    return braces.plain(answer, _START, bare, whole)


def completes(prompt: str, text: str) -> bool:
    """Whether the text closes the brace that the prompt leaves open, and no other."""
    joined = bare(prompt + text)
    return _balance(joined) == 0 and _balance(bare(prompt)) == 1 and text.strip() != ""


def _balance(text: str) -> int:
    return text.count("{") - text.count("}")


def helpers(prompt: str, entry_point: str) -> str:
    """What the prompt defines before the function itself (its helper functions and imports, comments left out)."""
    heads = list(_head(entry_point).finditer(bare(prompt))) if entry_point else []
    before = bare(prompt, literals=False)[:heads[-1].start()] if heads else ""
    return before.strip()


def complete(code: str, prompt: str, entry_point: str) -> str:
    """A whole program from what a model wrote after (or instead of) a prompt that ends in an open function.

    A bare body is put behind the prompt; a whole function gets the prompt's helpers if it has none of them.
    """
    if not prompt or not entry_point or not defines(prompt, entry_point):
        return code
    if not defines(code, entry_point):
        if completes(prompt, code):
            return prompt + code
        return prompt + code + "\n}\n" if _balance(bare(prompt + code)) == 1 else code
    given = helpers(prompt, entry_point)
    names = re.findall(r"^(?:const|let|var|function)\s+([\w$]+)", given, re.MULTILINE)
    text = bare(code)
    has = any(re.search(rf"\b(?:const|let|var|function)\s+{re.escape(name)}\b", text) for name in names)
    return f"{given}\n\n{code}" if given and not has else code
