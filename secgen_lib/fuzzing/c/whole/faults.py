"""What the sanitizers wrote of many runs, as faults: told apart by rule and line, symbolized once."""
from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from secgen_lib import sandbox
from secgen_lib.fuzzing import reports
from secgen_lib.fuzzing.c.whole.build import Built
from secgen_lib.toolchains import Broken, clang

_BEGIN = re.compile(r"^(?===\d+==\s*(?:ERROR|WARNING): \w+Sanitizer: |\S*?:\d+:\d+: runtime error: )", re.MULTILINE)
_LEAK = re.compile(r"^Direct leak of ", re.MULTILINE)
_FRAME = re.compile(r"^([ \t]*#\d+) (0x[0-9a-f]+) +(?:in \S+ +)?\((\S+?)\+(0x[0-9a-f]+)\).*$", re.MULTILINE)
_NAMED = re.compile(r"^[ \t]*#(\d+) 0x[0-9a-f]+ in (\S+)[^\n]*?(\bprogram\.c:\d+)?(?::\d+)?$", re.MULTILINE)
_BYTES = re.compile(r"First 16 instruction bytes at pc: ([0-9a-f ]+)$", re.MULTILINE)
_OPERATIONS = {0x58: "add", 0x59: "mul", 0x5C: "sub", 0x5E: "div", 0x5A: "conversion"}
_OPERATORS = (
    (r"signed integer overflow: \S+ \+ |(?:addition)", "add"), (r"signed integer overflow: \S+ - ", "sub"),
    (r"signed integer overflow: \S+ \* ", "mul"), (r"negation of", "neg"), (r"division of .* by -1", "div"),
    (r"left shift|shift exponent", "shift"))


@dataclass(frozen=True)
class Raw:
    """One report as it was written; ``trap``: floating-point overflow trapped in its run."""

    text: str
    trap: bool = False

    @property
    def key(self) -> str:
        """What two reports of one place share: all but addresses, numbers of processes and values."""
        frames = "".join(f"({module}+{offset})" for _, _, module, offset in _FRAME.findall(self.text))
        return f"{self.trap}{_plain_head(self.text)}{frames}"


@dataclass(frozen=True)
class Place:
    """A report read. ``through``: the library's functions between the program's line and the fault; ``operation``: of
    arithmetic, add, sub, mul, div, neg or shift."""

    rule_id: str
    line: int
    message: str
    through: tuple[str, ...] = ()
    operation: str = ""


def split(log: str, trap: bool = False) -> list[Raw]:
    """The reports of one run's standard error."""
    starts = [found.start() for found in _BEGIN.finditer(log)]
    raws = []
    for start, end in pairwise([*starts, len(log)]):
        head, _, rest = log[start:end].partition("\n")
        leaks = [found.start() for found in _LEAK.finditer(rest)] if "LeakSanitizer" in head else []
        raws += [Raw(f"{head}\n{rest[here:there]}", trap) for here, there in pairwise([*leaks, len(rest)])] or [
            Raw(log[start:end], trap)]
    return raws


def _plain_head(text: str) -> str:
    head = text.partition("\n")[0]
    return re.sub(r"0x[0-9a-f]+|==\d+==|(?<![\w:])-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?!\d*:)", "", head)


def read(raws: Iterable[Raw], built: Built) -> dict[str, Place | None]:
    """The key of each report -> its place (line 0: no frame of the program is in it); None for what is no fault of the
    program's. Raises :class:`Broken`."""
    texts = {raw.key: raw for raw in raws}
    names = _symbols({(module, offset) for raw in texts.values() for _, _, module, offset in _FRAME.findall(raw.text)},
                     built)
    return {key: _place(raw, names) for key, raw in texts.items()}


def _symbols(wanted: set[tuple[str, str]], built: Built) -> dict[tuple[str, str], tuple[str, str]]:
    """(module, offset) -> (function, ``file:line:column`` or the module), by one start of the symbolizer."""
    if not wanted:
        return {}
    tools = clang.toolchain()
    asked = sorted(wanted)
    outcome = sandbox.run([tools.symbolizer, "--output-style=JSON", "--no-inlines", "--functions=linkage"],
                          stdin="".join(f'"{module}" {offset}\n' for module, offset in asked).encode(),
                          readable=(*tools.readable, *built.binaries),
                          limits=sandbox.Limits(cpu_s=60, wall_s=300, memory_mb=1536, output_bytes=32 << 20))
    rows = outcome.stdout.decode(errors="replace").splitlines()
    if outcome.status != "ok" or len(rows) != len(asked):
        raise Broken(f"the symbolizer: {outcome.status}, {len(rows)} of {len(asked)} answers")
    names = {}
    for place, row in zip(asked, rows, strict=True):
        if "Error" in row and place[0] in built.binaries:
            raise Broken(f"the symbolizer: {row[:200]}")
        symbol = (json.loads(row).get("Symbol") or [{}])[0]
        file, line = symbol.get("FileName", ""), symbol.get("Line", 0)
        names[place] = (symbol.get("FunctionName") or "??",
                        f"{file}:{line}:{symbol.get('Column', 0)}" if file and line else f"({place[0]})")
    return names


def _place(raw: Raw, names: Mapping[tuple[str, str], tuple[str, str]]) -> Place | None:
    def named(found: re.Match[str]) -> str:
        function, where = names[found[3], found[4]]
        return f"{found[1]} {found[2]} in {function} {where}"
    text = _FRAME.sub(named, raw.text)
    report = reports.read(text)
    if report is None:
        return None
    through: list[str] = []
    for row in _NAMED.finditer(text):
        if row[3] or (through and row[1] == "0"):
            break
        through.append(row[2])
    rule, operation = report.rule_id, next((name for words, name in _OPERATORS if re.search(words, report.message)), "")
    if raw.trap and "FPE" in text.partition("\n")[0]:
        if not (operation := _trapped(text)) or through:
            return None  # in the library's own arithmetic, or an integer's, of which there is a report of its own
        rule = "floating-point-overflow"
    return Place(rule, report.line, report.message, tuple(through), operation)


def _trapped(text: str) -> str:
    """The operation of the instruction at which floating-point arithmetic trapped."""
    found = _BYTES.search(text)
    codes = bytes.fromhex(found[1].replace(" ", "")) if found else b""
    codes = codes.lstrip(b"\xf2\xf3\x66")
    codes = codes[1:] if codes[:1] and 0x40 <= codes[0] <= 0x4F else codes
    return _OPERATIONS.get(codes[1], "") if len(codes) > 1 and codes[0] == 0x0F else ""
