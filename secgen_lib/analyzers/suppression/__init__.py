"""Words that silence an analyzer: taken out of the program, or counted as an error.

Two ways, so that no program is clean because it asked to be:

* **Neutralised**: marker words (``NOLINT``, ``nosec``, ``noqa`` ...) get one letter changed wherever they stand.
  Lines and columns stay, the meaning of the program stays, and no lexer can be fooled because none is used.
* **Counted**: what changes which code a tool sees (line markers, diagnostic pragmas, macros that tell an analyzer or a
  sanitizer from a compiler, attributes that switch one off) is a finding of the pseudo rule ``suppression``, tool
  ``secgen``. It is looked for in a view of the program after C's first translation phases (trigraphs, joined lines,
  comments), and, since a lexer of our own could be misled, in the raw text too. 3,000 real programs hold none of it.

Which conditions hide code from a tool no text says: :mod:`secgen_lib.analyzers.conditions` asks the preprocessors.

Not covered: code that is hidden by plain means (``#if 0`` is gone for the compiler too) and semantic evasion (a value
passed through ``volatile``): a tool that does not understand a program is a false negative, not a suppression.
"""
from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Sequence

from secgen_lib.analyzers.suppression import lexical, markers, python
from secgen_lib.core.records import Finding

RULE, SOURCE = "suppression", "secgen"

# marker words as patterns; the last letter of a match is changed: read by no tool, seen by no compiler
_C_WORDS = re.compile(rf"{markers.ALL}|NOLINT|cppcheck-suppress|codechecker_\w*|-V::|coverity\s*\[|lint\s+-e", re.I)
_PY_WORDS = re.compile(rf"{markers.ALL}|nosec|noqa|type\s*:\s*ignore|(?:mypy|ruff|flake8|pylint|pyright|pyre|bandit"
                       r"|isort|pragma|fmt)(?=\s*:)", re.I)

_ANALYZER_MACROS = (
    r"__clang_analyzer__|__clang__|__clang_\w+__|__GNUC__|__GNUC_\w+__|__GNUG__|__VERSION__|__OPTIMIZE\w*__"
    r"|__SANITIZE_\w+__|__CPPCHECK__|__cppcheck__|__COVERITY__|__KLOCWORK__|__SVACE__|PVS_STUDIO|__LCLINT__|lint|S_SPLINT_S"
    r"|__FRAMAC__|__CHECKER__|__INFER__|__CODEQL\w*|CODEQL\w*|__NO_INLINE__|__FILE__|__BASE_FILE__|__INCLUDE_LEVEL__"
    r"|__cpp_\w+|__GXX_\w+|__STRICT_ANSI__|__FAST_MATH__|__PIC__|__pic__|__PIE__|__pie__|__SSP\w*__|_FORTIFY_SOURCE|__COUNTER__|__llvm__")
_TELLS = "a condition tells an analyzer, a sanitizer or a compiler from another"
_C_COUNTED = (
    (re.compile(r"^[ \t]*(?:#|%:)[ \t]*(?:line\b|\d)"), "a line marker moves code to another file or line"),
    (re.compile(r"^[ \t]*(?:#|%:)[ \t]*pragma\b.*\b(?:diagnostic|system_header|optimize|push_options"
                r"|attribute|assume_nonnull|no_inline)\b"), "a pragma switches diagnostics off"),
    (re.compile(r"^[ \t]*(?:#|%:)[ \t]*pragma[ \t]+(?:redefine_extname|weak|(?:push|pop)_macro"
                r"|GCC[ \t]+poison)\b"), "a name is given to other code"),
    (re.compile(r"\b_*[Pp]ragma[ \t]*\((?![ \t]*\"[ \t]*(?:omp|once|pack|STDC|unroll)\b)"), "a _Pragma in the code"),
    (re.compile(rf"^[ \t]*(?:#|%:)[ \t]*(?:el)?if(?:n?def)?\b.*\b(?:{_ANALYZER_MACROS})\b"),
     _TELLS),
    (re.compile(r"\b__has_(?:feature|extension|attribute|builtin|include|warning|c_attribute|declspec_attribute"
                r"|cpp_attribute|include_next)\b"), _TELLS),
    (re.compile(r"\b(?:no_sanitize\w*|__no_sanitize\w*|no_address_safety_analysis|disable_sanitizer_instrumentation"
                r"|no_instrument_function|analyzer_noreturn|__analyzer_noreturn__|ownership_(?:takes|returns|holds)"
                r"|disable_tail_calls|optnone)\b"), "an attribute switches an analyzer or a sanitizer off"),
    (re.compile(r"\b(?:clang|gsl|gnu|__gnu__|__clang__|_Clang)\s*::\s*\w*(?:suppress|no_sanitize|optnone|optimize|assume"
                r"|noipa|ifunc|weakref|alias)"
                r"|\[\[[ \t]*using\b"
                r"|\[\[(?:[^\[\]\"]|\"[^\"]*\")*?\b_*(?:suppress|optimize|assume|noipa|ifunc|weakref"
                r"|alias)_*\b"),
     "an attribute switches an analyzer or a sanitizer off"),
    (re.compile(r"__attribute(?:__)?\s*\(\((?:(?!__attribute(?:__)?\s*\(\().)*?\b_*(?:suppress|optimize|annotate|error"
                r"|warning|ifunc|artificial|no_icf|noipa|noclone|weakref|alias)_*\b"),
     "an attribute switches an analyzer or a sanitizer off"),
    (re.compile(r"^[ \t]*(?:#|%:)[ \t]*(?:define|undef)[ \t]+(?:__clang_analyzer__|__GNUC__|__clang__|__STDC__\w*"
                r"|__SANITIZE_\w+__|_FORTIFY_SOURCE|NULL|malloc|free|calloc|realloc|if|while|for|return)\b"),
     "a directive changes what an analyzer takes for granted"),
    (re.compile(r"^[ \t]*(?:#|%:)[ \t]*include\b(?![ \t]*[<\"])|^[ \t]*(?:#|%:)[ \t]*include_next\b"
                r"|^[ \t]*(?:#|%:)[ \t]*include\b[ \t]*[<\"](?:/|\.\.|p\d+\.c)"), "an include of an unusual file"),
    (re.compile(r"\b(?:__)?asm(?:__)?\b(?:(?!asm)[^;{}])*?\("), "assembler that no analyzer reads"),
    (re.compile(r"\b__builtin_(?:unreachable|assume\w*)\b"), "a promise to the compiler that an analyzer believes"),
)
_CODING = re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
_PLAIN = {"utf-8", "utf8", "ascii", "us-ascii", "latin-1", "iso-8859-1", "utf-8-sig", "utf_8", "latin1", "iso-8859-15"}
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")


def neutralise(code: str, language: str) -> tuple[str, list[Finding]]:
    """The program with its marker words made harmless, and the suppressions that are counted as errors."""
    if language in ("c", "cpp"):
        counted = _counted(lexical.views(code, language), _C_COUNTED)
        return _change(code, _C_WORDS), counted + _bidi(code) + _returns(code)
    if language == "python":
        hidden = [counted_at(line, message) for line, message in python.counted(code)]
        return _neutral_python(code), hidden + _bidi(code) + _coding(code)
    if language in markers.WORDS:
        matches = {(code.count("\n", 0, m.start()) + 1, message)
                   for pattern, message in markers.COUNTED[language] for m in pattern.finditer(code)}
        counted = [counted_at(line, message) for line, message in sorted(matches)]
        return _neutral_other(code, language), counted + _bidi(code)
    return code, []


def silenced(code: str, words: Sequence[str]) -> str:
    """The program with a tool's own marker words made harmless, wherever they stand."""
    return _change(code, re.compile("|".join(map(re.escape, words)), re.I)) if words else code


def _neutral_other(code: str, language: str) -> str:
    changed = _change(code, markers.WORDS[language])
    if language in markers.QUOTED:
        quoted = re.compile(r'(?<=")[^"\n]*[A-Za-z][^"\n]*(?=")')
        changed = markers.QUOTED[language].sub(lambda m: _change(m[0], quoted), changed)
    return changed


def _change(text: str, pattern: re.Pattern) -> str:
    return pattern.sub(lambda m: re.sub(r"[A-Za-z](?=[^A-Za-z]*$)", lambda last: _other(last[0]), m[0], count=1), text)


def _other(letter: str) -> str:
    return {"X": "Y", "x": "y"}.get(letter, "X" if letter.isupper() else "x")


def _neutral_python(code: str) -> str:
    """Marker words changed in comments. Where the text cannot be tokenized, wherever a ``#`` stands before them."""
    lines = code.split("\n")
    try:
        comments = [t for t in tokenize.generate_tokens(io.StringIO(code).readline) if t.type == tokenize.COMMENT]
        physical = code.splitlines(keepends=True)
        if [len(x) for x in io.StringIO(code)] == [len(x) for x in physical]:
            for t in comments:
                row, at = t.start[0] - 1, t.start[1]
                physical[row] = physical[row][:at] + _change(physical[row][at:], _PY_WORDS)
            return "".join(physical)
    except (tokenize.TokenError, SyntaxError, ValueError):
        pass  # not Python: no tool finds it clean, and the plain way below does for the others
    return "\n".join(line[:line.find("#")] + _change(line[line.find("#"):], _PY_WORDS) if "#" in line else line
                     for line in lines)


def counted_at(line: int, message: str) -> Finding:
    """A suppression, as it is counted."""
    return Finding(RULE, SOURCE, (), "", "", message, line, 1, line)


def _counted(views: list[list[str]], patterns: tuple) -> list[Finding]:
    messages: dict[str, list[str]] = {}  # most lines are the same in every view
    findings: dict[tuple[int, str], Finding] = {}
    for lines in views:
        for number, text in enumerate(lines, 1):
            if text not in messages:
                messages[text] = [message for pattern, message in patterns if pattern.search(text)]
            for message in messages[text]:
                findings.setdefault((number, message), counted_at(number, message))
    return list(findings.values())


def _bidi(code: str) -> list[Finding]:
    return [counted_at(i, "characters that turn the direction of the text hide code from a reader")
            for i, line in enumerate(code.split("\n"), 1) if _BIDI.search(line)]


def _returns(code: str) -> list[Finding]:
    message = "a carriage return alone, which ends a line for compilers"
    return [counted_at(code.count("\n", 0, match.start()) + 1, message)
            for match in re.finditer(r"\r(?![\r\n]|\Z)", code)]


def _coding(code: str) -> list[Finding]:
    return [counted_at(i, "another encoding hides code from a reader") for i, line in enumerate(code.split("\n")[:2], 1)
            if (m := _CODING.match(line)) and m[1].lower() not in _PLAIN]
