"""What silences tools in Rust, Java, Kotlin, Go and JavaScript: words to change a letter of, patterns to count.

Used by :mod:`secgen_lib.analyzers.suppression`, which says what is done with them. Some suppressions are attributes
that honest programs are full of and that cannot lose a letter without ending the build (``#[allow(dead_code)]``,
``@SuppressWarnings``): there the tools are told to pass them over (clippy by ``--force-warn``, ecj by ``-suppress``),
and the words in their quotes are changed.
"""
from __future__ import annotations

import re

ALL = r"nosem|NOSONAR|lgtm\s*\[|codeql\s*\[|codeql-disable"
_JVM = rf"{ALL}|noinspection|NOPMD|CHECKSTYLE|\$FALL-THROUGH\$|\$NON-NLS|ktlint-disable|detekt"
WORDS = {
    "rust": re.compile(ALL, re.I),
    "java": re.compile(_JVM, re.I),
    "kotlin": re.compile(_JVM, re.I),
    "go": re.compile(rf"{ALL}|nolint|nosec|lint:\s*\S*ignore|go:build|\+build(?=\s)|Code generated\b", re.I),
    "javascript": re.compile(rf"{ALL}|eslint(?:-\w+)*|[jt]s[hl]int|ts-(?:nocheck|ignore|expect-error)|nosec|nodejsscan",
                             re.I),
}
QUOTED = {
    "java": re.compile(r"@\s*(?:java\s*\.\s*lang\s*\.\s*)?Suppress\w*\s*\([^()]*\)?"),
    "kotlin": re.compile(r"@\s*(?:\w+\s*:\s*)?(?:\w+\s*\.\s*)*Suppress\w*\s*\([^()]*\)?"),
}
"""Annotations of which each quoted word loses a letter."""

_OTHER_FILE = "code of another file is taken in"
_TELLS = "a condition tells an analyzer from a compiler"
COUNTED = {   # over the whole text: a token cannot be split in these languages, but lines and comments can come between
    "rust": (
        # a name on its own, not the tool in `clippy::lint`: nothing but a condition on the tool is written so
        (re.compile(r"\b(?:clippy|rust_analyzer|miri|kani|loom)\b(?!\s*::)|\bsanitize\s*="), _TELLS),
        (re.compile(r"\boption_env\b|\benv\s*!"), _TELLS),
        (re.compile(r"\bautomatically_derived\b"), "an attribute says that the code is not the author's"),
        (re.compile(r"\bmsrv\b"), "an attribute changes what the analyzer looks for"),
        (re.compile(r"\binclude\s*!|#\s*!?\s*\[\s*path\b|^\s*(?:pub\s+)?mod\s+p\d+\s*;", re.M), _OTHER_FILE),
    ),
    "java": (
        (re.compile(r"\\u+00(?:0[aAdD]|2[fFaA])"), "an escape writes a comment's sign or the end of a line"),
        (re.compile(r"(?:\x1a|\\u+001[aA])(?!\s*\Z)"), "a Ctrl-Z: javac reads nothing behind it"),
        (re.compile(r"@\s*(?:javax\s*\.\s*annotation\s*\.\s*(?:processing\s*\.\s*)?)?Generated\b"),
         "an annotation says that the code is not the author's"),
    ),
    "kotlin": (),
    "go": (
        (re.compile(r"^//line\s|/\*line\s", re.M), "a line directive moves code to another file or line"),
        (re.compile(r"^\s*import\s+(?:\w+\s+)?\"C\"|^\s*\"C\"\s*$", re.M), "C code that no analyzer of Go reads"),
        (re.compile(r"//go:linkname\b"), "a name is bound past the compiler"),
    ),
    "javascript": (
        (re.compile(r"(?:^|[^.\w$])(?:eval|Function)\s*\(\s*(?:atob|Buffer\s*\.\s*from|String\s*\.\s*fromCharCode)\b"),
         "code is hidden in encoded text"),
        # semgrep takes a name as it is written; an honest program has no reason to write a letter of one so
        (re.compile(r"(?<!\\)\\u(?:00[4-7][0-9a-fA-F]|\{0*[4-7][0-9a-fA-F]\})[\w$]*\s*[(`]"),
         "an escape hides the name of what is called"),
    ),
}
