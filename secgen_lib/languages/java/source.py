"""What can be said of a Java program from its text alone."""
from __future__ import annotations

import re
from collections.abc import Iterator

from secgen_lib.languages.jvm import text as jvm_text
from secgen_lib.languages.text import brace_reader, braces, chunks

_LEXEME = re.compile(r'//[^\n]*|/\*.*?(?:\*/|\Z)|"""(?:\\.|[^\\])*?"""|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'',
                     re.DOTALL)
_KEYWORDS = {"if", "while", "for", "switch", "return", "do", "else", "case", "catch", "synchronized", "try", "new",
             "throw", "super", "this", "assert"}
_MODIFIER = r"(?:public|protected|private|static|final|abstract|synchronized|strictfp)\b"
_START = re.compile(rf"^\s*(package\s+[\w.]+\s*;|import\s+(static\s+)?[\w.*]+\s*;|@\w|/\*|//|{_MODIFIER}|"
                    r"(class|interface|enum|record)\s+\w+.*|"
                    r"[A-Za-z_][\w<>\[\], .?]{0,100}\s[A-Za-z_]\w{0,80}\s*\([^;]{0,400}\)\s*"
                    r"(throws [\w, .]{1,200})?\{?\s*$)")
_BODY = re.compile(r"^\s*(return\b|for\s*\(|while\s*\(|if\s*\(|[A-Z_a-z][\w<>\[\], .?]{0,100}\s\w{1,80}\s*=|"
                   r"[\w.\[\]]{1,200}\s*[-+*/]?=[^=])")
_BEGIN = re.compile(rf"{_START.pattern}|^\s*(sealed|non-sealed|default)\s|"
                    r"^\s*[A-Za-z_][\w<>\[\], .?]{0,100}\s[A-Za-z_]\w{0,80}\s*\([^;{}]{0,400}\)\s*"
                    r"(throws [\w, .]{1,200})?\{")
_ITEM = re.compile(r"\b(?:class|interface|enum|record)\s+\w[^;{}]{0,1000}\{|\w\s*\([^;{}]{0,1000}\)[^;{}()]{0,200}\{")
_END = re.compile(r"[};]\s*$")
_THROWS = re.compile(r"\s*(?:throws\s+[\w.,\s]{1,400})?\{")

bare = braces.blanker(_LEXEME)

GRAMMAR = brace_reader.Grammar(
    bare, re.compile(r"(?!)"),
    re.compile(r"\s*(?:@\w+\s+)*(?:(?:public|private|protected|static|final|abstract|sealed|strictfp)\s+)*"
               r"(?:class|interface|enum|record)\s+(\w+)"), re.compile(r"\s*import\s"))


def methods(code: str) -> Iterator[tuple[str, int, int]]:
    """(name, where its body begins, where it ends) of every method that has a body."""
    text = bare(code)
    pairs = jvm_text.pairs(text)
    for match in re.finditer(r"\b([A-Za-z_]\w*)\s*\(", text):
        close = pairs.get(match.end() - 1)
        if close is None or match[1] in _KEYWORDS:
            continue
        before = re.search(r"([\w>\]]+)\s+$", text[max(0, match.start() - 200):match.start()])
        if before is None or before[1] in _KEYWORDS:
            continue
        opening = _THROWS.match(text, close + 1)
        if opening is not None:
            yield match[1], opening.end(), pairs.get(opening.end() - 1, len(code))


def body(code: str, name: str) -> str | None:
    """The text between the braces of the last method ``name`` that has some, or None."""
    last_body = None
    for method, start, end in methods(code):
        if method == name:
            last_body = code[start:end]
    return last_body


def defines(code: str, name: str) -> bool:
    """Whether the code defines the method ``name`` (any method when ``name`` is empty)."""
    return any(name in ("", method) for method, _, _ in methods(code))


def without_main(code: str) -> str:
    """The code with every ``public static void main`` blanked, its lines where they were."""
    text = bare(code)
    for name, start, end in reversed(list(methods(code))):
        if name != "main":
            continue
        first = max(text.rfind(sign, 0, text.rfind("main", 0, start)) for sign in ";{}") + 1
        if re.match(r"\s*(?:@\w+\s+)*public\s+static\s+(?:final\s+)?void\s+main\b", text[first:start]):
            code = chunks.blanked(code, first, min(end + 1, len(code)))
    return code


def cut(code: str, name: str) -> str:
    """The code up to the last item, or member of the class, that ends, if the method is among those; nothing of prose
    and what follows it.
    """
    shorter = brace_reader.cut(GRAMMAR, defines, code, name)
    text = bare(shorter)
    ends = jvm_text.pairs(text)
    entry = max((end for method, start, end in methods(shorter) if method == name and end < len(shorter)), default=None)
    if shorter != code or entry is None or len(text) > chunks.MAX_CHARS or chunks.balanced(text):
        return shorter
    opened = [match.start() for match in re.finditer(r"\{", text[:entry])
              if ends.get(match.start(), len(text)) > entry]
    depth, last = len(opened), entry + 1
    if any(at in ends for at in opened):
        return code
    for match in re.finditer(r"[{};]", text[entry + 1:]):
        depth += (match[0] == "{") - (match[0] == "}")
        if depth == len(opened) and match[0] != "{":
            last = entry + 1 + match.end()
    return code[:last] + "\n" + "}\n" * len(opened)


_CONSTANT = re.compile(r"""\(?\s*[-+~!]?\s*(?:
    0[xX][\da-fA-F_]+[lL]?|\d[\w.]*|\.\d\w*|true|false|null|'(?:\\.|[^'\\])+'|"(?:\\.|[^"\\])*"
    |[A-Z]\w*\.[A-Z][A-Z0-9_]*|new\s+[\w.<>\[\], ]+(?:\(\s*0?\s*\)|\[\s*0?\s*\]|\{\s*\})
    |(?:Optional|List|Set|Map|Collections|Arrays)\.\w+\(\s*\))\s*\)?""", re.VERBOSE)


def does_nothing(code: str, name: str) -> bool:
    """Whether the method's body is empty, only returns a constant, or throws "not supported"."""
    text = body(code, name)
    if text is None or len(text) > 5000:
        return False
    left = bare(text, literals=False).strip()
    if re.fullmatch(r"throw\s+new\s+(UnsupportedOperation|NotImplemented|Runtime|IllegalState)\w*\([^;]*\)\s*;", left):
        return True
    returned = re.fullmatch(r"return\b\s*(.*?)\s*;", left, re.DOTALL)
    if returned is None:
        return left in ("", ";")
    return not returned[1] or _CONSTANT.fullmatch(returned[1]) is not None


def plain(answer: str, prompt: str, entry_point: str) -> str | None:
    """The program in an answer without fences: a body that goes behind the prompt, or from the first line of code to
    the last, if it defines a method.
    """
    if not entry_point and (program := braces.items(answer, _BEGIN, bare, _ITEM, _END)) is not None:
        return program
    program = braces.plain(answer, _START, bare, lambda code: defines(code, ""))
    if program is not None and (not entry_point or defines(program, entry_point)):
        return program
    if prompt and entry_point:
        first = next((line for line in answer.splitlines() if line.strip()), "")
        if _BODY.match(first) or first[:1] in " \t" and first.rstrip().endswith((";", "{", "}")):
            return answer.strip("\n")
    return program


def complete(code: str, prompt: str, entry_point: str) -> str:
    """A whole program from what a model wrote after (or instead of) a prompt: a class stands on its own, with the
    prompt's imports that it lacks; a method without its class takes the place of the prompt's; a body goes behind it.
    """
    held = re.search(r"\bclass\s+(\w+)", bare(prompt))
    if not entry_point or held is None:
        return code
    text = bare(code)
    if re.search(rf"\b(?:class|record|enum)\s+{held[1]}\b", text) and defines(code, entry_point):
        return _imports(prompt, text) + code
    heads = list(re.finditer(rf"^[^\n]*\b{re.escape(entry_point)}\s*\(", bare(prompt), re.MULTILINE))
    if heads and defines(code, entry_point):
        above = r"^[ \t]*(?:import|package)\s+[^;\n]+;[ \t]*\n?"
        taken = [line for line in re.findall(above, code, re.MULTILINE) if "import" in line]
        rest = re.sub(above, "", code, flags=re.MULTILINE)
        whole = "".join(taken) + prompt[:heads[-1].start()] + rest.rstrip() + "\n"
    else:
        whole = prompt.rstrip() + "\n" + code.strip("\n") + "\n"
    return jvm_text.closed(whole, bare(whole))


def _imports(prompt: str, text: str) -> str:
    """The prompt's imports that the program lacks."""
    def normalized(line: str) -> str:
        return re.sub(r"\s+", " ", line.strip())
    have = set(map(normalized, re.findall(r"import\s+[^;\n]+;", text)))
    wanted = [line for line in map(normalized, re.findall(r"^[ \t]*import\s+[^;\n]+;", bare(prompt), re.MULTILINE))
              if line not in have]
    return "" if re.match(r"\s*package\b", text) else "".join(f"{line}\n" for line in wanted)
