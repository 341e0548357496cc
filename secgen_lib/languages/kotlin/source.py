"""What can be said of a Kotlin program, and of a task's declaration, from the text alone."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from secgen_lib.languages.jvm import text as jvm_text
from secgen_lib.languages.text import brace_reader, braces

_LEXEME = re.compile(r'//[^\n]*|/\*.*?(?:\*/|\Z)|""".*?(?:"""|\Z)|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'',
                     re.DOTALL)
_HEAD = re.compile(r"\bfun\s+(?P<types><[^()]{0,200}?>\s*)?(?:(?P<receiver>[\w.<>?, ]{1,100})\.)?(?P<name>\w+)\s*\(")
_MODIFIERS = re.compile(r"(?:\b(?:private|internal|public|inline|tailrec|suspend|operator|infix|override|open)\s+)*$")
_START = re.compile(r"^\s*(package\s+[\w.]+\s*$|import\s+[\w.*]+|@\w|/\*|//|(private|public|internal|inline|tailrec|"
                    r"data|sealed|enum|open|abstract|operator|infix|suspend|const)\s+\w|fun\b[^.]{0,200}\(|"
                    r"(class|object|interface)\s+[A-Z]\w*|(val|var)\s+\w{1,80}\s*[:=])")
_BODY = re.compile(r"^\s*(return\b|for\s*\(|while\s*\(|if\s*\(|when\b|va[lr]\s+[\w(]|"
                   r"[\w.\[\]]{1,200}\s*[-+*/]?=[^=]|[\w.]{1,200}\([^)\n]*\)\s*$)")
LONGEST, MAX_FUNCTIONS = 400, 1000  # characters of a parameter list or type; functions of a text


@dataclass(frozen=True)
class Function:
    """A function of a text; ``start``, ``head``, ``end``: where it begins, where its signature ends, where its body
    ends. ``is_open``: it has no body yet, or an empty one, or one that is not closed.
    """

    name: str
    types: str
    receiver: str
    parameters: tuple[tuple[bool, str, str], ...]
    """(vararg, name, type) each."""
    returns: str
    start: int
    head: int
    end: int
    is_open: bool
    is_private: bool

bare = braces.blanker(_LEXEME)

GRAMMAR = brace_reader.Grammar(
    bare, re.compile(r"\s*(?:@\w+\s+)*(?:suspend\s+)?fun\s+main\s*\("),
    re.compile(r"\s*(?:@[\w.]+(?:\([^)]*\))?\s+)*(?:(?:private|internal|public|inline|tailrec|data|sealed|enum|open|"
               r"abstract|operator|infix|suspend|const|value)\s+)*(?:fun|class|object|interface|val|var|typealias)\s+"
               r"(?:<[^>]*>\s*)?(?:[\w.<>?, ]{1,100}\.)?(\w+)"),
    re.compile(r"\s*import\s"), by_line=True, behind=True)


def functions(code: str, top: bool = True) -> Iterator[Function]:
    """The functions of a text; those outside of all braces when ``top``."""
    text, depth, at = bare(code), 0, 0
    pairs = jvm_text.pairs(text)
    for match in islice(_HEAD.finditer(text), MAX_FUNCTIONS):
        depth += text.count("{", at, match.start()) - text.count("}", at, match.start())
        at = match.start()
        close = pairs.get(match.end() - 1)
        if close is None or close > at + 10 * LONGEST or top and depth > 0:
            continue
        head, returns = _returns(text, close + 1)
        end, is_open = _body(text, head, pairs)
        before = _MODIFIERS.search(text[max(0, at - 100):at])
        start = at - len(before[0]) if before else at
        yield Function(match["name"], (match["types"] or "").strip()[1:-1].strip(), (match["receiver"] or "").strip(),
                       tuple(_parameters(text[match.end():close])), returns, start, head, end, is_open,
                       "private" in text[start:at])


def _returns(text: str, at: int) -> tuple[int, str]:
    """(where the signature ends, the type behind its colon)."""
    colon = re.compile(r"\s*:\s*").match(text, at)
    if colon is None:
        return at, ""
    depth, here = 0, colon.end()
    while here < min(len(text), at + LONGEST):
        char = text[here]
        if char in "(<[":
            depth += 1
        elif char in ")]" or char == ">" and text[here - 1] != "-":
            depth -= 1
        elif depth == 0 and (char in "{=\n;" or text.startswith("where ", here)):
            break
        here += 1
    return here, text[colon.end():here].strip()


def _body(text: str, at: int, pairs: dict[int, int]) -> tuple[int, bool]:
    """(where the body behind a signature ends, whether there is none to speak of)."""
    begin = re.compile(r"\s*(?:where[^{=\n]*)?([{=])").match(text, at)
    if begin is None:
        return at, True
    if begin[1] == "=":
        line = re.compile(r"[^\n]*\n?(?:[ \t]+[^\n]*\n?)*").match(text, begin.end())
        end = line.end() if line else len(text)
        return end, not text[begin.end():end].strip()
    close = pairs.get(begin.end() - 1)
    return len(text) if close is None else close + 1, not text[begin.end():close].strip()


def split(text: str) -> list[str]:
    """A list in brackets, at its own commas."""
    depth, parts = 0, [""]
    for i, char in enumerate(text):
        depth += (char in "(<[{") - (char in ")]}" or char == ">" and text[i - 1] != "-")
        if char == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts


_PARAMETER = re.compile(r"\s*(?:@\w+\s+)*((?:vararg|noinline|crossinline)\s+)?(\w+)\s*:(.*)", re.DOTALL)


def _parameters(text: str) -> Iterator[tuple[bool, str, str]]:
    for part in split(text):
        if match := _PARAMETER.match(part):
            kind = re.split(r"(?<![-=<>!])=(?!=)", match[3], maxsplit=1)[0]  # without its default
            yield "vararg" in (match[1] or ""), match[2], kind.strip()


def imports(code: str) -> list[str]:
    """The import lines, without spaces too many."""
    return [re.sub(r"\s+", " ", line.strip())
            for line in re.findall(r"^[ \t]*import[ \t]+[^\n;]+", bare(code), re.MULTILINE)]


def body(code: str, name: str) -> str | None:
    """The text of the last function ``name`` behind its head, or None."""
    matches = [function for function in functions(code, top=False) if function.name == name]
    return code[matches[-1].head:matches[-1].end] if matches and matches[-1].end > matches[-1].head else None


def defines(code: str, name: str) -> bool:
    """Whether the code defines the function ``name`` (any function when ``name`` is empty), or a value for one."""
    return any(name in ("", function.name) and function.end > function.head
               for function in functions(code, top=False)) or bool(
        name) and re.search(rf"^val\s+{re.escape(name)}\b[^=\n]*=", bare(code), re.MULTILINE) is not None


_CONSTANT = re.compile(r"""\(?\s*[-+!]?\s*(?:
    0[xX][\da-fA-F_]+[uUlL]*|\d[\w.]*|\.\d\w*|true|false|null|Unit|'(?:\\.|[^'\\])+'|"(?:\\.|[^"\\$])*"
    |(?:empty|mutable|array|list|set|map|intArray|hash)\w*(?:<[^()]*>)?\(\s*\)
    |(?:Int|Long|Double|Boolean|Char)?Array\w*\(\s*0\s*\)
    |[A-Z]\w*\.(?:MAX_VALUE|MIN_VALUE|NaN))\s*\)?""", re.VERBOSE)
_NOT_YET = re.compile(r"(?:return\s+)?(?:[T]ODO\([^)]*\)|throw\s+(?:NotImplemented|UnsupportedOperation)\w*"
                      r"\([^)]*\))\s*;?")


def does_nothing(code: str, name: str) -> bool:
    """Whether the function's body is empty, only gives a constant, or says that it is not written."""
    text = body(code, name)
    if text is None or len(text) > 5000:
        return False
    left = bare(text, literals=False).strip()
    block = left.startswith("{")
    left = left[1:].rstrip().removesuffix("}").strip() if block else left.removeprefix("=").strip()
    if _NOT_YET.fullmatch(left):
        return True
    if block:
        returned = re.fullmatch(r"return\b\s*(.*?)\s*;?", left, re.DOTALL)
        if returned is None:
            return left in ("", ";", "Unit")
        left = returned[1]
    return not left or _CONSTANT.fullmatch(left) is not None


def plain(answer: str, prompt: str, entry_point: str) -> str | None:
    """The program in an answer without fences: a body that goes behind the prompt, or from the first line of code to
    the last, if it defines a function.
    """
    program = braces.plain(answer, _START, bare, lambda code: defines(code, ""))
    lines = answer.splitlines()
    if program is None:  # a function whose body is an expression has no brace to end with
        program = next((line for line in lines if re.match(r"\s*fun\b.*=", line) and defines(line, "")), None)
    if program is not None and (not entry_point or defines(program, entry_point)):
        return program
    if prompt and entry_point and _BODY.match(next((line for line in lines if line.strip()), "")):
        return answer.strip("\n")
    return program


def complete(code: str, prompt: str, entry_point: str) -> str:
    """A whole program from what a model wrote after (or instead of) a prompt: a function stands on its own, with the
    imports and helper functions of the prompt that it lacks; a body goes behind the prompt.
    """
    if not entry_point or not any(function.name == entry_point for function in functions(prompt)):
        return code
    if defines(code, entry_point):
        have, own = set(imports(code)), {function.name for function in functions(code, top=False)}
        before = [line for line in imports(prompt) if line not in have]
        after = [prompt[function.start:function.end] for function in functions(prompt)
                 if not function.is_open and function.name not in own]
        if re.search(r"^\s*package\b", bare(code), re.MULTILINE):
            before = []
        return "".join(f"{line}\n" for line in before) + code + "".join(f"\n\n{text}\n" for text in after)
    whole = prompt.rstrip() + "\n" + code.strip("\n") + "\n"
    return jvm_text.closed(whole, bare(whole))
