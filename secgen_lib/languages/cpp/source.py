"""What can be said of a C++ program from its text alone."""
from __future__ import annotations

import re

from secgen_lib.languages.c import source as c_source
from secgen_lib.languages.text import brace_reader, braces

_LEXEME = re.compile(r'//(?:\\\n|[^\n])*|/\*.*?(?:\*/|\Z)|\b(?:u8|[LuU])?R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"|'
                     r'"(?:\\.|[^"\\\n])*"|(?<![0-9a-zA-Z_])\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)
_KEYWORDS = {"if", "while", "for", "switch", "return", "sizeof", "do", "else", "case", "defined", "catch", "alignas",
             "decltype", "noexcept", "static_assert", "throw", "operator"}
_START = re.compile(r"^\s*(#\s*(include|define|if|pragma|undef)\b|(using|namespace|template|typedef|struct|class|enum|"
                    r"union|static|extern|const|constexpr|inline)\b|/\*|//|[A-Za-z_][\w\s\*&:<>,]*[\s\*&>][A-Za-z_]\w*"
                    r"\s*\([^;]*\)?\s*(const)?\s*\{?\s*$|(void|int|char|long|short|unsigned|signed|float|double|size_t|"
                    r"bool|auto|u?int\d+_t|(std::)?(string|vector|map|set|pair)\b)\b[^.]*[;={(]?\s*$)")
_HEAD_END = re.compile(r"[;{}]|^[ \t]*#[^\n]*$", re.MULTILINE)

_BEGIN = re.compile(rf"{_START.pattern}|^(?:\[\[[^\]]*\]\]\s*)?[A-Za-z_][\w\s*&:<>,~]*\s*\([^;{{}}]*\)[^;{{}}()]*"
                    r"(?::[^;{}]*)?\{")
_ITEM = re.compile(r"\b(?:struct|enum|union|class|namespace)\b[^;{}()=]*\{|\btypedef\b[^;{}]+;|\busing\s+\w+\s*=|"
                   r"^[ \t]*#[ \t]*define[ \t]+\w|^[A-Za-z_][\w \t*:<>,]*[\s*>]\w+(?:\[[^\]\n]*\])*\s*(?:=[^=]|\{)|"
                   r"\w\s*\([^;{}]*\)[^;{}()]*(?::[^;{}]*)?\{", re.MULTILINE)

bare = braces.blanker(_LEXEME)

GRAMMAR = brace_reader.Grammar(bare, c_source.MAIN, re.compile(c_source.NAMED, re.VERBOSE), c_source.IMPORTED)


def body(code: str, name: str) -> str | None:
    """The text between the braces of the last function ``name``, or None when the program has no such definition."""
    text, last_body = bare(code), None
    for match in re.finditer(rf"\b{re.escape(name)}\s*\(", text):
        end = braces.matching(text, match.end() - 1, "(", ")")
        if end is None:
            continue
        opening = re.compile(r"\s*(?:const\b\s*|noexcept\b\s*|->[\s\w:<>,*&]+?)*\{").match(text, end + 1)
        if opening is None:
            continue
        close = braces.matching(text, opening.end() - 1, "{", "}")
        last_body = code[opening.end():close if close is not None else len(code)]
    return last_body


def defines(code: str, name: str) -> bool:
    """Whether the code defines the function ``name`` (any function when ``name`` is empty), or an object for one."""
    if name:
        return body(code, name) is not None or re.search(
            rf"^(?:const\s+|static\s+|constexpr\s+)*(?:auto|(?:std::)?function\s*<[^;{{}}=]*>)\s+{re.escape(name)}\s*=",
            bare(code), re.MULTILINE) is not None
    return any(word not in _KEYWORDS and body(code, word) is not None
               for word in dict.fromkeys(re.findall(r"\b([A-Za-z_]\w*)\s*\(", bare(code))))


_CONSTANT = re.compile(r"""\(?\s*(?:[-+~!]?\s*(?:0[xX][\da-fA-F']+|\d[\w.']*|\.\d\w*)|true|false|nullptr
    |[A-Z][A-Z0-9_]*|'(?:\\.|[^'\\])+'|(?:std::)?(?:string)?[({]?\s*"(?:\\.|[^"\\])*"s?\s*[)}]?
    |(?:(?:std::)?\w+(?:<[\w\s:<>,*]*>)?)?\s*(?:\{[\s0,]*\}|\(\s*\)))\s*\)?""", re.VERBOSE)


def does_nothing(code: str, name: str) -> bool:
    """Whether the function's body is empty or only returns a constant (an empty container is one)."""
    text = body(code, name)
    if text is None:
        return False
    left = re.sub(r"\(\s*void\s*\)\s*\w+\s*;", "", bare(text, literals=False).strip()).strip()
    returned = re.fullmatch(r"return\b\s*(.*?)\s*;", left, re.DOTALL)
    if returned is None:
        return left in ("", ";")
    called = re.fullmatch(r"(?:std::)?(\w+)\s*\(\s*\)", returned[1])
    if called and called[1] not in ("string", "vector", "map", "set"):
        return False  # a call, not an empty value
    return not returned[1] or _CONSTANT.fullmatch(returned[1]) is not None


def plain(answer: str, entry_point: str = "?") -> str | None:
    """The program in an answer without fences: from its first line of code to its last, if it defines a function; where
    no ``entry_point`` is asked (empty), a type or a macro is a program too.
    """
    if not entry_point and (program := braces.items(answer, _BEGIN, bare, _ITEM, c_source.END)) is not None:
        return program
    return braces.plain(answer, _START, bare, lambda code: defines(code, ""))


def split(declaration: str, name: str) -> tuple[str, str]:
    """(what stands before the head of the function ``name``, its head without brace or semicolon).

    The last head of that name counts. Raises ``ValueError`` when there is none.
    """
    text = bare(declaration)
    for match in reversed(list(re.finditer(rf"\b{re.escape(name)}\s*\(", text))):
        end = braces.matching(text, match.end() - 1, "(", ")")
        if end is None or _depth(text, match.start()):
            continue
        start = max((m.end() for m in _HEAD_END.finditer(text, 0, match.start())), default=0)
        if text[start:match.start()].strip():
            return declaration[:start], " ".join(text[start:end + 1].split())
    raise ValueError(f"no head of {name!r}")


def _depth(text: str, at: int) -> int:
    return text.count("{", 0, at) - text.count("}", 0, at)


def parameters(head: str, name: str) -> list[str]:
    """The names of a head's parameters; ``ValueError`` where one has none."""
    opened = re.search(rf"\b{re.escape(name)}\s*\(", head)
    names = []
    for text in pieces(head[opened.end():head.rindex(")")]):  # type: ignore[union-attr]  # a head holds its name
        plain_text = re.sub(r"=.*|\[[^\]]*\]\s*$", "", text).strip()
        pointer = re.search(r"\(\s*[*&]\s*(\w+)\s*\)", plain_text)
        word = pointer or re.search(r"[\s*&>](\w+)$", plain_text)
        if word:
            names.append(word[1])
        elif plain_text not in ("", "void"):
            raise ValueError(f"the parameter {text.strip()!r} of {name} has no name")
    return names


def pieces(inside: str) -> list[str]:
    """What stands between the commas of a list of parameters."""
    parts, depth, start = [], 0, 0
    for at, sign in enumerate(inside + ","):
        depth += (sign in "<([{") - (sign in ">)]}")
        if sign == "," and depth == 0:
            parts.append(inside[start:at])
            start = at + 1
    return parts


def complete(code: str, prompt: str, name: str) -> str:
    """A whole program: a bare body is put behind the prompt, a function without its surroundings gets the includes,
    using directives and helper functions of the prompt that it lacks.
    """
    if not prompt or not name:
        return code
    if not defines(code, name):
        text = code if bare(prompt).count("{") > bare(prompt).count("}") else "{\n" + code
        return prompt.rstrip("\n") + "\n" + text
    try:
        before, _ = split(prompt, name)
    except ValueError:
        return code
    mine, lines = bare(code), bare(before, literals=False).split("\n")
    wanted = [line.strip() for line in lines if re.match(r"\s*(#\s*include\b|using\s+namespace\b)", line)]
    lacking = [line for line in wanted if not re.search(re.sub(r"\\?\s+", r"\\s*", re.escape(line)), mine)
               and line.replace(" ", "") not in mine.replace(" ", "")]
    helpers = [word for word in c_source.declared(bare(before)) if defines(before, word) and word not in _KEYWORDS]
    if helpers and not any(defines(code, word) for word in helpers) and any(
            re.search(rf"\b{re.escape(word)}\s*\(", mine) for word in helpers):
        return before.rstrip() + "\n" + code
    return "".join(f"{line}\n" for line in lacking) + code
